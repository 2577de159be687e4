# Proves that the role may list, read and decrypt in one bucket with one key, and nothing else.

mock_provider "aws" {
  source = "../../testing"
}

variables {
  role_name  = "bp-report-job"
  bucket_arn = "arn:aws:s3:::bp-reports-prod"
  key_arn    = "arn:aws:kms:us-east-1:777788889999:key/00000000-0000-4000-8000-000000000000"
}

run "role_has_the_same_three_actions" {
  assert {
    condition = { for statement in jsondecode(aws_iam_role_policy.read_reports.policy).Statement : statement.Action => statement.Resource } == {
      "s3:ListBucket" = "arn:aws:s3:::bp-reports-prod"
      "s3:GetObject"  = "arn:aws:s3:::bp-reports-prod/*"
      "kms:Decrypt"   = "arn:aws:kms:us-east-1:777788889999:key/00000000-0000-4000-8000-000000000000"
    }
    error_message = "The role lists, reads and decrypts in one bucket with one key."
  }
}
