# shellcheck shell=sh
# Shared by the scripts that change platform-config: where the image of a service stands, and how it is read from there.

# Says why on stderr and ends; 1 is a refusal, 2 a wrong call.
die() {
  echo "${0##*/}: $1" >&2
  exit "${2:-1}"
}

# The values file of a service in an environment, from the top of a checkout: values_file payment prod
values_file() {
  case "$1" in billing | payment | invoice | notification | authentication | subscription) ;; *) die "unknown service: '$1'" 2 ;; esac
  case "$2" in dev | qa | prod) ;; *) die "unknown environment: '$2'" 2 ;; esac
  [ -f "helm/values/$1/values-$2.yaml" ] || die "no helm/values/$1/values-$2.yaml: run this at the top of platform-config"
  echo "helm/values/$1/values-$2.yaml"
}

# One field of the image block of the values on stdin: image_field digest
image_field() {
  awk -v field="$1:" '
    /^image:/ { inside = 1; next }
    /^[^ #]/  { inside = 0 }
    inside && $1 == field { gsub(/["\047]/, "", $2); print $2; exit }'
}
