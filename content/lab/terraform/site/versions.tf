# Hosting of this site: files in a private bucket, read only by CloudFront, served with strict headers.

terraform {
  required_version = ">= 1.11"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "6.25.0"
    }
  }

  # The bucket is given at init, so that the site can be hosted from any account:
  # `terraform init -backend-config=bucket=bp-terraform-state-shared`.
  backend "s3" {
    key          = "site/terraform.tfstate"
    region       = "us-east-1"
    encrypt      = true
    kms_key_id   = "alias/bp-terraform-state"
    use_lockfile = true
  }
}

provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = {
      component = "site"
    }
  }
}
