# What the databases and buckets need to know of the cluster.

output "name" {
  description = "Name of the cluster; known only once it exists, so whatever uses it waits for it."
  value       = aws_eks_cluster.this.name
}

output "security_group_id" {
  description = "Group that EKS puts on every node and so on every Pod; databases let it in."
  value       = aws_eks_cluster.this.vpc_config[0].cluster_security_group_id
}

output "node_bounds" {
  description = "Smallest and largest size of the node group."
  value = {
    min = aws_eks_node_group.this.scaling_config[0].min_size
    max = aws_eks_node_group.this.scaling_config[0].max_size
  }
}
