# Where the Invoice Service writes.

output "bucket" {
  description = "Name of the invoice bucket."
  value       = aws_s3_bucket.invoices.bucket
}
