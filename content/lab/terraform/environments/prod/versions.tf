# Terraform, provider and account of the prod platform.

terraform {
  required_version = ">= 1.11"

  required_providers {
    aws = {
      source = "hashicorp/aws"
      # Exact: a new provider arrives in a change of its own, with a plan that shows what it would do.
      version = "6.25.0"
    }
  }
}

provider "aws" {
  region = "us-east-1"

  # With credentials for another account the run stops before it reads anything.
  allowed_account_ids = ["777788889999"]

  default_tags {
    tags = {
      environment = "prod"
      component   = "platform"
    }
  }
}
