# Where the service finds its database and its password, and what the environments' tests look at.

output "endpoint" {
  description = "Host and port."
  value       = aws_db_instance.this.endpoint
}

output "master_secret_arn" {
  description = "Secrets Manager secret with the master password, for migrations only."
  value       = aws_db_instance.this.master_user_secret[0].secret_arn
}

output "safeguards" {
  description = "What protects this database."
  value = {
    multi_az            = aws_db_instance.this.multi_az
    deletion_protection = aws_db_instance.this.deletion_protection
    encrypted           = aws_db_instance.this.storage_encrypted
    public              = aws_db_instance.this.publicly_accessible
    backup_days         = aws_db_instance.this.backup_retention_period
    subnet_ids          = aws_db_subnet_group.this.subnet_ids
  }
}
