# What a deployment of the site needs to know.

output "bucket" {
  description = "Where the built files are copied to."
  value       = aws_s3_bucket.site.bucket
}

output "distribution_id" {
  description = "What is invalidated after a copy."
  value       = aws_cloudfront_distribution.site.id
}

output "distribution_domain_name" {
  description = "What the domain's DNS record points to."
  value       = aws_cloudfront_distribution.site.domain_name
}
