# The reader's half: without it, the bucket and the key of the other account allow in vain.

# region: reader-policy
resource "aws_iam_role_policy" "read_reports" {
  name = "read-reports"
  role = var.role_name

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "s3:ListBucket", Resource = var.bucket_arn },
      { Effect = "Allow", Action = "s3:GetObject", Resource = "${var.bucket_arn}/*" },
      { Effect = "Allow", Action = "kms:Decrypt", Resource = var.key_arn },
    ]
  })
}
# endregion: reader-policy
