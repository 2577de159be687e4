# What an environment decides about its network.

variable "name" {
  description = "Name of the VPC and prefix of all that is in it; the cluster's name, for example bp-prod."
  type        = string
}

variable "cidr" {
  description = "Address range of the VPC. Ranges of environments must not overlap, or they can never be connected."
  type        = string

  validation {
    condition     = can(cidrhost(var.cidr, 0)) && endswith(var.cidr, "/16")
    error_message = "cidr must be a /16: the subnets are cut for that size."
  }
}

variable "zones" {
  description = "Availability Zones, in a fixed order: the order decides each zone's address range."
  type        = list(string)

  validation {
    condition     = length(distinct(var.zones)) == 3 && length(var.zones) == 3
    error_message = "The platform runs in exactly three zones."
  }
}

variable "nat_per_zone" {
  description = "One NAT gateway for each zone. False shares one, which is cheaper and ties all zones to its zone."
  type        = bool
  default     = true
}
