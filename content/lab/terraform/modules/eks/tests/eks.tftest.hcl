# Proves that the API is private, Secrets are encrypted, and a Pod cannot borrow the node's role.

mock_provider "aws" {
  source = "../../testing"
}

variables {
  name               = "bp-prod"
  kubernetes_version = "1.35"
  subnet_ids         = ["subnet-a", "subnet-b", "subnet-c"]
  admin_role_arn     = "arn:aws:iam::777788889999:role/bp-platform-admin"
  nodes              = { instance_type = "m7i.xlarge", min = 6, max = 15 }
}

run "api_is_private" {
  assert {
    condition = (
      !aws_eks_cluster.this.vpc_config[0].endpoint_public_access &&
      aws_eks_cluster.this.vpc_config[0].endpoint_private_access
    )
    error_message = "The Kubernetes API must be reachable from the private network only."
  }

  assert {
    condition = (
      aws_eks_cluster.this.access_config[0].authentication_mode == "API" &&
      !aws_eks_cluster.this.access_config[0].bootstrap_cluster_creator_admin_permissions
    )
    error_message = "Only access entries may give rights, and the creator gets none by itself."
  }
}

run "secrets_and_logs" {
  assert {
    condition = (
      contains(aws_eks_cluster.this.encryption_config[0].resources, "secrets") &&
      aws_eks_cluster.this.encryption_config[0].provider[0].key_arn == aws_kms_key.secrets.arn
    )
    error_message = "Kubernetes Secrets must be encrypted with our own key."
  }

  assert {
    condition     = contains(aws_eks_cluster.this.enabled_cluster_log_types, "audit")
    error_message = "Without the audit log nobody can say who changed what."
  }
}

run "pods_cannot_use_the_node_role" {
  assert {
    condition = (
      aws_launch_template.nodes.metadata_options[0].http_tokens == "required" &&
      aws_launch_template.nodes.metadata_options[0].http_put_response_hop_limit == 1
    )
    error_message = "IMDSv2 with one hop keeps the node's credentials from Pods."
  }

  assert {
    condition     = length(aws_eks_node_group.this.subnet_ids) == 3
    error_message = "Nodes must be spread over three zones."
  }
}
