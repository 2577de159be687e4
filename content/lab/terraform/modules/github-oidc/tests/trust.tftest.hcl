# Proves that one exact subject is trusted, that wildcards are refused, and that a plan can write nothing.

mock_provider "aws" {
  source = "../../testing"
}

variables {
  subject       = "repo:example-org@123456/platform-infrastructure@456789:pull_request"
  state_bucket  = "bp-terraform-state-prod"
  state_key_arn = "arn:aws:kms:us-east-1:777788889999:key/00000000-0000-4000-8000-000000000000"
}

# region: trust-test
run "trusts_one_exact_subject" {
  assert {
    condition = jsondecode(aws_iam_role.plan.assume_role_policy).Statement[0].Condition == {
      StringEquals = {
        "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
        "token.actions.githubusercontent.com:sub" = "repo:example-org@123456/platform-infrastructure@456789:pull_request"
      }
    }
    error_message = "The trust must compare aud and sub exactly, with nothing beside them."
  }
}

run "wildcard_subject_is_refused" {
  command = plan

  variables {
    subject = "repo:example-org@123456/*:pull_request"
  }

  expect_failures = [var.subject]
}
# endregion: trust-test

run "subject_without_ids_is_refused" {
  command = plan

  variables {
    subject = "repo:example-org/platform-infrastructure:pull_request"
  }

  expect_failures = [var.subject]
}

run "plan_only_reads" {
  assert {
    condition = toset(flatten([for statement in jsondecode(aws_iam_role_policy.state.policy).Statement :
      statement.Action if statement.Effect == "Allow"
    ])) == toset(["s3:GetObject", "kms:Decrypt"])
    error_message = "The plan role reads state and decrypts it; it may write nothing."
  }
}

# region: one-state-test
run "plan_reads_one_state" {
  assert {
    condition = alltrue([for statement in jsondecode(aws_iam_role_policy.state.policy).Statement :
      statement.Resource == "arn:aws:s3:::bp-terraform-state-prod/platform/terraform.tfstate"
      if statement.Effect == "Allow" && contains(statement.Action, "s3:GetObject")
    ])
    error_message = "A pull request's plan may read the platform state, and neither bootstrap's nor a pattern of states."
  }

  assert {
    condition = anytrue([for statement in jsondecode(aws_iam_role_policy.state.policy).Statement :
      contains(statement.Action, "s3:GetObject") &&
      statement.NotResource == "arn:aws:s3:::bp-terraform-state-prod/platform/terraform.tfstate"
      if statement.Effect == "Deny" && can(statement.NotResource)
    ])
    error_message = "Every other object must be denied, because ReadOnlyAccess allows it."
  }
}
# endregion: one-state-test
