# The bucket that holds every other state, applied by hand once for each account; its own state moves into it afterwards.

terraform {
  required_version = ">= 1.11"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "6.25.0"
    }
  }

  # In a new account there is no bucket yet: apply the first time without this block, put it back, then
  # `terraform init -migrate-state -backend-config=bucket=bp-terraform-state-<environment>`.
  backend "s3" {
    key          = "bootstrap/terraform.tfstate"
    region       = "us-east-1"
    encrypt      = true
    kms_key_id   = "alias/bp-terraform-state"
    use_lockfile = true
  }
}

provider "aws" {
  region              = "us-east-1"
  allowed_account_ids = [var.account_id]

  default_tags {
    tags = {
      environment = var.environment
      component   = "bootstrap"
    }
  }
}
