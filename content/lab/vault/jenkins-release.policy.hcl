# What the release pipeline may do in Vault: read the credentials of its own tools, and never those of a running service.
# region: pipeline-policy
path "kv/data/pipeline/argocd" {
  capabilities = ["read"]
}

path "kv/data/pipeline/github-app" {
  capabilities = ["read"]
}

path "kv/data/pipeline/sonarqube" {
  capabilities = ["read"]
}

# Denied already by not being named. Named all the same, because deny wins over whatever a second policy on this token grants
# one day. The pipeline can change the Payment Service, so it is assessed under PCI DSS; it must not read the database login too.
path "kv/data/payment/*" {
  capabilities = ["deny"]
}
# endregion: pipeline-policy
