# Proves that the state bucket keeps every version, is encrypted, closed to the public and answers only over TLS.

mock_provider "aws" {
  source          = "../testing"
  override_during = plan
}

variables {
  environment = "prod"
  account_id  = "777788889999"
}

# region: state-bucket-test
run "state_is_protected" {
  # Plan only: prevent_destroy would stop the clean-up after an apply.
  command = plan

  assert {
    condition     = aws_s3_bucket.state.bucket == "bp-terraform-state-prod"
    error_message = "The backend blocks of the environments name bp-terraform-state-prod."
  }

  assert {
    condition     = aws_s3_bucket_versioning.state.versioning_configuration[0].status == "Enabled"
    error_message = "Without versions a damaged state cannot be restored."
  }

  assert {
    condition     = one(aws_s3_bucket_server_side_encryption_configuration.state.rule).apply_server_side_encryption_by_default[0].sse_algorithm == "aws:kms"
    error_message = "State holds secrets in clear text: it must be encrypted with our own key."
  }
}
# endregion: state-bucket-test

run "nobody_else_reads_it" {
  command = plan

  assert {
    condition = alltrue([
      aws_s3_bucket_public_access_block.state.block_public_acls,
      aws_s3_bucket_public_access_block.state.block_public_policy,
      aws_s3_bucket_public_access_block.state.ignore_public_acls,
      aws_s3_bucket_public_access_block.state.restrict_public_buckets,
    ])
    error_message = "All four public access blocks must be on."
  }

  assert {
    condition = anytrue([for statement in jsondecode(aws_s3_bucket_policy.state.policy).Statement :
      statement.Effect == "Deny" && statement.Action == "s3:*" && statement.Condition.Bool["aws:SecureTransport"] == "false"
    ])
    error_message = "The policy must deny every request that does not come over TLS."
  }
}

run "unknown_environment_is_refused" {
  command = plan

  variables {
    environment = "production"
  }

  expect_failures = [var.environment]
}
