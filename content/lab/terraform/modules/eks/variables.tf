# What an environment decides about its cluster.

variable "name" {
  description = "Name of the cluster, for example bp-prod."
  type        = string
}

variable "kubernetes_version" {
  description = "Minor version of the control plane and, after it, of the nodes."
  type        = string
}

variable "subnet_ids" {
  description = "Private subnets, one for each zone."
  type        = list(string)
}

variable "admin_role_arn" {
  description = "The one IAM role that may administer the cluster; everyone else comes through Kubernetes RBAC and Argo CD."
  type        = string
}

variable "nodes" {
  description = "Instance type and bounds of the node group."
  type = object({
    instance_type = string
    min           = number
    max           = number
  })
}
