# Whose invoices, and which cluster writes them.

variable "environment" {
  description = "Environment whose invoices the bucket holds."
  type        = string
}

variable "cluster_name" {
  description = "Cluster in which the Invoice Service runs."
  type        = string
}
