# What the next person needs to know.

# region: outputs
output "public_ip" {
  description = "Address of the instance."
  value       = aws_instance.web.public_ip
}

output "bucket" {
  description = "Name of the bucket."
  value       = aws_s3_bucket.files.bucket
}

output "subnet_ids" {
  description = "Subnets, by zone."
  value       = { for zone, subnet in aws_subnet.public : zone => subnet.id }
}
# endregion: outputs
