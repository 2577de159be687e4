# The prod platform: three zones for everything, and a database for each service that survives the loss of one.

locals {
  cluster = "bp-prod"

  # Services with a database of their own, by service id.
  databases = toset(["authentication", "billing", "payment", "subscription"])
}

# region: network
module "network" {
  source = "../../modules/network"

  name  = local.cluster
  cidr  = "10.30.0.0/16"
  zones = ["us-east-1a", "us-east-1b", "us-east-1c"]
}
# endregion: network

module "cluster" {
  source = "../../modules/eks"

  name               = local.cluster
  kubernetes_version = "1.35"
  subnet_ids         = values(module.network.private_subnet_ids)
  admin_role_arn     = "arn:aws:iam::777788889999:role/bp-platform-admin"
  nodes              = { instance_type = "m7i.xlarge", min = 6, max = 15 }
}

# region: databases
module "database" {
  source   = "../../modules/rds"
  for_each = local.databases

  name               = "${local.cluster}-${each.key}"
  database           = each.key
  postgresql_version = "17"

  vpc_id                   = module.network.vpc_id
  subnet_ids               = values(module.network.isolated_subnet_ids)
  client_security_group_id = module.cluster.security_group_id

  instance_class = "db.m7g.xlarge"
  storage_gib    = 200
}
# endregion: databases

module "storage" {
  source = "../../modules/storage"

  environment  = "prod"
  cluster_name = module.cluster.name
}

data "aws_kms_alias" "state" {
  name = "alias/bp-terraform-state"
}

module "github_plan" {
  source = "../../modules/github-oidc"

  # Read with: gh api repos/example-org/platform-infrastructure --jq '.owner.id, .id'
  subject       = "repo:example-org@123456/platform-infrastructure@456789:pull_request"
  state_bucket  = "bp-terraform-state-prod"
  state_key_arn = data.aws_kms_alias.state.target_key_arn
}
