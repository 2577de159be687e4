# Which account this state bucket is for.

variable "environment" {
  description = "Environment whose states the bucket holds."
  type        = string

  validation {
    condition     = contains(["shared", "dev", "qa", "prod"], var.environment)
    error_message = "environment must be shared, dev, qa or prod."
  }
}

variable "account_id" {
  description = "Account of that environment; the provider refuses to work in any other."
  type        = string
}
