# A live task: a VPC, an instance and a bucket. First what the code was written for.

# region: pins
terraform {
  required_version = ">= 1.11"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.25"
    }
  }
}

provider "aws" {
  region = "us-east-1"

  default_tags {
    tags = { project = "live-task" }
  }
}
# endregion: pins
