# What the workflow names in `role-to-assume`.

output "role_arn" {
  description = "Role of the plan job."
  value       = aws_iam_role.plan.arn
}
