# What the other account needs to write its own policy.

output "bucket_arn" {
  description = "ARN of the report bucket."
  value       = aws_s3_bucket.reports.arn
}

output "key_arn" {
  description = "ARN of the key; an alias does not work in a policy of the other account."
  value       = aws_kms_key.reports.arn
}
