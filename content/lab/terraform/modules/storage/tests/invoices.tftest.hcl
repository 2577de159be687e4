# Proves that invoices are closed to the public and that the Invoice Service can write but not delete them.

mock_provider "aws" {
  source = "../../testing"
}

variables {
  environment  = "prod"
  cluster_name = "bp-prod"
}

run "bucket_is_closed" {
  assert {
    condition = alltrue([
      aws_s3_bucket_public_access_block.invoices.block_public_acls,
      aws_s3_bucket_public_access_block.invoices.block_public_policy,
      aws_s3_bucket_public_access_block.invoices.ignore_public_acls,
      aws_s3_bucket_public_access_block.invoices.restrict_public_buckets,
    ])
    error_message = "All four public access blocks must be on."
  }

  assert {
    condition = (
      jsondecode(aws_s3_bucket_policy.invoices.policy).Statement[0].Effect == "Deny" &&
      jsondecode(aws_s3_bucket_policy.invoices.policy).Statement[0].Condition.Bool["aws:SecureTransport"] == "false"
    )
    error_message = "The policy must deny every request that does not come over TLS."
  }

  assert {
    condition     = aws_s3_bucket_versioning.invoices.versioning_configuration[0].status == "Enabled"
    error_message = "An overwritten invoice must be recoverable."
  }
}

run "service_writes_and_never_deletes" {
  assert {
    condition = !anytrue(flatten([for statement in jsondecode(aws_iam_role_policy.invoice.policy).Statement :
      [for action in statement.Action : strcontains(action, "Delete") || strcontains(action, "*")]
    ]))
    error_message = "The Invoice Service must not be able to delete, and no action may hold a wildcard."
  }

  assert {
    condition = (
      aws_eks_pod_identity_association.invoice.namespace == "invoice" &&
      aws_eks_pod_identity_association.invoice.service_account == "invoice-service"
    )
    error_message = "The rights belong to one service account."
  }
}
