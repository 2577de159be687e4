# What an environment decides about one service's database. The safe choice is the default; dev and QA choose less.

variable "name" {
  description = "Name of the instance, for example bp-prod-payment."
  type        = string
}

variable "database" {
  description = "Name of the database in it: the service's id."
  type        = string
}

variable "postgresql_version" {
  description = "Major version; RDS applies minor ones in the maintenance window."
  type        = string
}

variable "vpc_id" {
  description = "VPC of the subnets."
  type        = string
}

variable "subnet_ids" {
  description = "Isolated subnets, one for each zone."
  type        = list(string)

  validation {
    condition     = length(var.subnet_ids) == 3
    error_message = "Give one isolated subnet for each of the three zones."
  }
}

variable "client_security_group_id" {
  description = "The only security group that may connect."
  type        = string
}

variable "instance_class" {
  description = "Size of the instance."
  type        = string
}

variable "storage_gib" {
  description = "Storage to begin with; it grows by itself up to four times that."
  type        = number
}

variable "multi_az" {
  description = "Keep a synchronous standby in a second zone."
  type        = bool
  default     = true
}

variable "deletion_protection" {
  description = "Refuse deletion by anyone, Terraform included, until this is turned off in its own change."
  type        = bool
  default     = true
}

# region: backup-days
variable "backup_days" {
  description = "Days of point-in-time recovery."
  type        = number
  default     = 35

  validation {
    condition     = var.backup_days >= 1 && var.backup_days <= 35
    error_message = "RDS keeps automated backups for 1 to 35 days; 0 would switch them off."
  }
}
# endregion: backup-days
