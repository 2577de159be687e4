# Terraform's state holds secrets in clear text, so the bucket is the most protected one in the account:
# encrypted with its own key, every version kept, never public, never over plain HTTP.

# region: state-key
resource "aws_kms_key" "state" {
  description             = "Terraform state of ${var.environment}"
  enable_key_rotation     = true
  deletion_window_in_days = 30

  lifecycle {
    # Without this key no state can be read again, backups included.
    prevent_destroy = true
  }
}

resource "aws_kms_alias" "state" {
  name          = "alias/bp-terraform-state"
  target_key_id = aws_kms_key.state.key_id
}
# endregion: state-key

# region: state-bucket
resource "aws_s3_bucket" "state" {
  bucket = "bp-terraform-state-${var.environment}"

  lifecycle {
    prevent_destroy = true
  }
}

# A damaged or lost state is repaired by restoring the version before it.
resource "aws_s3_bucket_versioning" "state" {
  bucket = aws_s3_bucket.state.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "state" {
  bucket = aws_s3_bucket.state.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.state.arn
    }
  }
}
# endregion: state-bucket

# region: state-access
resource "aws_s3_bucket_public_access_block" "state" {
  bucket = aws_s3_bucket.state.id

  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_policy" "state" {
  bucket = aws_s3_bucket.state.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "TlsOnly"
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = [aws_s3_bucket.state.arn, "${aws_s3_bucket.state.arn}/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })

  # S3 refuses a policy while the access block is still being put in place.
  depends_on = [aws_s3_bucket_public_access_block.state]
}
# endregion: state-access

# Every run writes and deletes a lock file, and versioning keeps each of them: clear those away, not the states.
resource "aws_s3_bucket_lifecycle_configuration" "state" {
  bucket = aws_s3_bucket.state.id

  rule {
    id     = "old-versions"
    status = "Enabled"

    filter {}

    noncurrent_version_expiration {
      newer_noncurrent_versions = 50
      noncurrent_days           = 90
    }

    expiration {
      expired_object_delete_marker = true
    }
  }

  depends_on = [aws_s3_bucket_versioning.state]
}
