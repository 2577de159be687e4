# What may differ from one copy to the next.

variable "cidr" {
  description = "Address range of the VPC."
  type        = string
  default     = "10.40.0.0/16"
}

# region: zones
variable "zones" {
  description = "A fixed number for each zone: the number chooses its subnet."
  type        = map(number)
  default     = { us-east-1a = 0, us-east-1b = 1 }
}
# endregion: zones

# region: instance-zone
variable "instance_zone" {
  description = "Zone in which the instance runs."
  type        = string
  default     = "us-east-1a"

  validation {
    condition     = contains(keys(var.zones), var.instance_zone)
    error_message = "instance_zone must be one of the zones."
  }
}
# endregion: instance-zone
