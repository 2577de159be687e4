{{/* Names and labels, defined once: a selector that differs from its pods by one letter is an outage. */}}

{{- define "service.name" -}}
{{ .Values.serviceId }}-service
{{- end }}

{{/* Only what never changes: a Deployment's selector is immutable. */}}
{{- define "service.selectorLabels" -}}
app.kubernetes.io/name: {{ include "service.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "service.labels" -}}
{{ include "service.selectorLabels" . }}
app.kubernetes.io/version: {{ .Values.image.version | quote }}
app.kubernetes.io/part-of: billing-payment
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{/* By digest, never by tag: what was scanned and approved is what runs. */}}
{{- define "service.image" -}}
{{ .Values.image.registry }}/{{ include "service.name" . }}@{{ .Values.image.digest }}
{{- end }}
