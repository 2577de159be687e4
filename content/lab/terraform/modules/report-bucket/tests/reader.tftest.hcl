# Proves that one role of the other account may read, that it may do nothing else, and that nobody broader can be named.

mock_provider "aws" {
  source = "../../testing"
}

variables {
  environment     = "prod"
  owner_account   = "777788889999"
  reader_role_arn = "arn:aws:iam::111122223333:role/bp-report-job"
}

# region: reader-test
run "reader_has_three_actions_and_no_more" {
  assert {
    # Every allow but that of the own account counts, whoever it names.
    condition = toset(flatten([
      for statement in concat(
        jsondecode(aws_s3_bucket_policy.reports.policy).Statement,
        jsondecode(aws_kms_key.reports.policy).Statement,
      ) : statement.Action if statement.Effect == "Allow" && statement.Sid != "OwnAccountManages"
    ])) == toset(["s3:GetObject", "s3:ListBucket", "kms:Decrypt"])
    error_message = "The reader lists, reads and decrypts. It writes nothing."
  }
}
# endregion: reader-test

run "whole_account_is_refused" {
  command = plan

  variables {
    reader_role_arn = "arn:aws:iam::111122223333:root"
  }

  expect_failures = [var.reader_role_arn]
}
