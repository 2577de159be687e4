# What differs for each place that hosts the site.

variable "domain" {
  description = "Host name of the site."
  type        = string
  default     = "answerpack.example"
}

variable "bucket_name" {
  description = "Name of the bucket that holds the built files; bucket names are global."
  type        = string
}

variable "certificate_arn" {
  description = "ACM certificate for the domain, validated by DNS."
  type        = string

  validation {
    condition     = startswith(var.certificate_arn, "arn:aws:acm:us-east-1:")
    error_message = "CloudFront reads certificates from us-east-1 only."
  }
}
