# Month-end reports, which one role of another account may read: the bucket and the key must both say so.

# region: report-key
resource "aws_kms_key" "reports" {
  description         = "Month-end reports of ${var.environment}"
  enable_key_rotation = true

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OwnAccountManages"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${var.owner_account}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "ReaderDecrypts"
        Effect    = "Allow"
        Principal = { AWS = var.reader_role_arn }
        Action    = "kms:Decrypt"
        Resource  = "*"
      },
    ]
  })
}
# endregion: report-key

resource "aws_s3_bucket" "reports" {
  bucket = "bp-reports-${var.environment}"
}

resource "aws_s3_bucket_public_access_block" "reports" {
  bucket = aws_s3_bucket.reports.id

  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_server_side_encryption_configuration" "reports" {
  bucket = aws_s3_bucket.reports.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.reports.arn
    }
  }
}

resource "aws_s3_bucket_policy" "reports" {
  bucket = aws_s3_bucket.reports.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      # region: reader-statements
      {
        Sid       = "ReaderReads"
        Effect    = "Allow"
        Principal = { AWS = var.reader_role_arn }
        Action    = "s3:GetObject"
        Resource  = "${aws_s3_bucket.reports.arn}/*"
      },
      {
        Sid       = "ReaderLists"
        Effect    = "Allow"
        Principal = { AWS = var.reader_role_arn }
        Action    = "s3:ListBucket"
        Resource  = aws_s3_bucket.reports.arn
      },
      # endregion: reader-statements
      {
        Sid       = "TlsOnly"
        Effect    = "Deny"
        Principal = "*"
        Action    = "s3:*"
        Resource  = [aws_s3_bucket.reports.arn, "${aws_s3_bucket.reports.arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })

  depends_on = [aws_s3_bucket_public_access_block.reports]
}
