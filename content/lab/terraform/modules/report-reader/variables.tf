# Which role reads, and what the other account has told us.

variable "role_name" {
  description = "Role of the report job in this account."
  type        = string
}

variable "bucket_arn" {
  description = "ARN of the report bucket in the other account."
  type        = string
}

variable "key_arn" {
  description = "ARN of the key in the other account."
  type        = string
}
