# Who may plan, and which state they read.

variable "subject" {
  description = "Exact sub claim of the workflow's token."
  type        = string

  # region: exact-subject
  validation {
    # With the numeric ids of owner and repository, a name given up and taken by somebody else no longer matches.
    condition     = can(regex("^repo:[^*?/@]+@[0-9]+/[^*?/@]+@[0-9]+:[^*?]+$", var.subject))
    error_message = "subject must be exact, with ids and no wildcard: repo:<owner>@<id>/<repository>@<id>:pull_request."
  }
  # endregion: exact-subject
}

variable "state_bucket" {
  description = "Bucket that holds this account's states."
  type        = string
}

variable "state_key" {
  description = "Key of the one state object in it that a plan may read."
  type        = string
  default     = "platform/terraform.tfstate"
}

variable "state_key_arn" {
  description = "KMS key of that bucket."
  type        = string
}
