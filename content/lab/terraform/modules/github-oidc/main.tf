# GitHub signs a token for each job; AWS checks it and hands out one hour of read access. Nothing is stored in GitHub.

# region: oidc-trust
resource "aws_iam_openid_connect_provider" "github" {
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

resource "aws_iam_role" "plan" {
  name                 = "bp-github-plan"
  max_session_duration = 3600

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Federated = aws_iam_openid_connect_provider.github.arn }
      Action    = "sts:AssumeRoleWithWebIdentity"
      Condition = {
        # StringEquals, never StringLike: a pattern such as repo:owner@123456/* trusts every repository of the owner.
        StringEquals = {
          "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
          "token.actions.githubusercontent.com:sub" = var.subject
        }
      }
    }]
  })
}
# endregion: oidc-trust

resource "aws_iam_role_policy_attachment" "read" {
  role       = aws_iam_role.plan.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

# region: state-rights
locals {
  # The one state that a plan of this environment needs: not bootstrap's, which shares the bucket.
  state_object = "arn:aws:s3:::${var.state_bucket}/${var.state_key}"
}

resource "aws_iam_role_policy" "state" {
  name = "terraform-state"
  role = aws_iam_role.plan.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        # Reading only: the workflow plans with -lock=false, so it needs no right to write even a lock file.
        Effect   = "Allow"
        Action   = ["s3:GetObject"]
        Resource = local.state_object
      },
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt"]
        Resource = var.state_key_arn
      },
      {
        # ReadOnlyAccess would also read what is inside the resources (invoices, events) and every other state.
        Effect      = "Deny"
        Action      = ["s3:GetObject", "sqs:ReceiveMessage"]
        NotResource = local.state_object
      },
      {
        # Old versions may hold a secret that is no longer in the present one.
        Effect   = "Deny"
        Action   = ["s3:GetObjectVersion"]
        Resource = "*"
      },
    ]
  })
}
# endregion: state-rights
