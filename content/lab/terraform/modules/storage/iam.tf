# What the Invoice Service may do, given to its service account and to nothing else in the cluster.

# region: pod-identity
resource "aws_iam_role" "invoice" {
  name = "bp-invoice-${var.environment}"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "pods.eks.amazonaws.com" }
      Action    = ["sts:AssumeRole", "sts:TagSession"]
    }]
  })
}

resource "aws_eks_pod_identity_association" "invoice" {
  cluster_name    = var.cluster_name
  namespace       = "invoice"
  service_account = "invoice-service"
  role_arn        = aws_iam_role.invoice.arn
}
# endregion: pod-identity

resource "aws_iam_role_policy" "invoice" {
  name = "invoices"
  role = aws_iam_role.invoice.id

  # Writing and reading, not deleting: the service cannot delete an invoice, and what it overwrites stays for a year.
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:PutObject", "s3:GetObject"]
        Resource = "${aws_s3_bucket.invoices.arn}/*"
      },
      {
        Effect   = "Allow"
        Action   = ["kms:GenerateDataKey", "kms:Decrypt"]
        Resource = aws_kms_key.invoices.arn
      },
    ]
  })
}
