# The QA platform: built like prod, because a failover that was never tried in QA is tried first in prod.

locals {
  cluster = "bp-qa"

  # Services with a database of their own, by service id.
  databases = toset(["authentication", "billing", "payment", "subscription"])
}

# region: network
module "network" {
  source = "../../modules/network"

  name  = local.cluster
  cidr  = "10.20.0.0/16"
  zones = ["us-east-1a", "us-east-1b", "us-east-1c"]
}
# endregion: network

module "cluster" {
  source = "../../modules/eks"

  name               = local.cluster
  kubernetes_version = "1.35"
  subnet_ids         = values(module.network.private_subnet_ids)
  admin_role_arn     = "arn:aws:iam::555566667777:role/bp-platform-admin"
  nodes              = { instance_type = "m7i.large", min = 3, max = 9 }
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

  instance_class = "db.m7g.large"
  storage_gib    = 50
  backup_days    = 7
}
# endregion: databases

module "storage" {
  source = "../../modules/storage"

  environment  = "qa"
  cluster_name = module.cluster.name
}

data "aws_kms_alias" "state" {
  name = "alias/bp-terraform-state"
}

module "github_plan" {
  source = "../../modules/github-oidc"

  # Read with: gh api repos/example-org/platform-infrastructure --jq '.owner.id, .id'
  subject       = "repo:example-org@123456/platform-infrastructure@456789:pull_request"
  state_bucket  = "bp-terraform-state-qa"
  state_key_arn = data.aws_kms_alias.state.target_key_arn
}
