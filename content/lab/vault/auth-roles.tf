# Who gets which Vault policy. Neither the service nor the pipeline holds a password for Vault: each proves who it is with an
# identity that its platform gives it (a Kubernetes service account, an AWS role).

resource "vault_policy" "this" {
  for_each = toset(["payment-service", "jenkins-release"])

  name   = each.key
  policy = file("${path.module}/${each.key}.policy.hcl")
}

# region: kubernetes-role
resource "vault_kubernetes_auth_backend_role" "payment_service" {
  backend   = "kubernetes"
  role_name = "payment-service"

  # Both must match, and neither may be "*": the name alone exists in any namespace that someone cares to create.
  bound_service_account_names      = ["payment-service"]
  bound_service_account_namespaces = ["payment"]
  # A token made for the Kubernetes API or another service cannot be replayed here.
  audience = "vault"

  token_policies = [vault_policy.this["payment-service"].name]
  # Long enough for one sync of External Secrets, which asks for a new one each time.
  token_ttl     = 600
  token_max_ttl = 600
}
# endregion: kubernetes-role

# region: pipeline-role
resource "vault_aws_auth_backend_role" "jenkins_release" {
  backend   = "aws"
  role      = "jenkins-release"
  auth_type = "iam"

  # Only the agents that release carry this role; agents that build pull requests of others do not.
  bound_iam_principal_arns = ["arn:aws:iam::111122223333:role/bp-jenkins-release"]

  token_policies = [vault_policy.this["jenkins-release"].name]
  # The longest release takes 45 minutes.
  token_ttl     = 3600
  token_max_ttl = 3600
}
# endregion: pipeline-role
