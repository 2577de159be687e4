# Who owns the reports and who may read them.

variable "environment" {
  description = "Environment whose reports the bucket holds."
  type        = string
}

variable "owner_account" {
  description = "Account of the bucket and the key."
  type        = string
}

variable "reader_role_arn" {
  description = "The one role of another account that may read."
  type        = string

  validation {
    condition     = can(regex("^arn:aws:iam::[0-9]{12}:role/[^*]+$", var.reader_role_arn))
    error_message = "Name one role: neither a whole account nor a pattern."
  }
}
