# What the cluster and the databases need to know of the network; subnets by zone.

output "vpc_id" {
  description = "The VPC."
  value       = aws_vpc.this.id
}

output "private_subnet_ids" {
  description = "For nodes and Pods: out through NAT, no way in from the internet."
  value       = { for zone, subnet in aws_subnet.private : zone => subnet.id }
}

output "isolated_subnet_ids" {
  description = "For databases: no way to or from the internet."
  value       = { for zone, subnet in aws_subnet.isolated : zone => subnet.id }
}

output "public_subnet_ids" {
  description = "For load balancers and NAT gateways only."
  value       = { for zone, subnet in aws_subnet.public : zone => subnet.id }
}

output "nat_zones" {
  description = "Zones with a NAT gateway of their own."
  value       = sort(keys(aws_nat_gateway.this))
}
