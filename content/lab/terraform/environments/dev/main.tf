# The dev platform: the same parts as prod, smaller, without what only protects live data.

locals {
  cluster = "bp-dev"

  # Services with a database of their own, by service id.
  databases = toset(["authentication", "billing", "payment", "subscription"])
}

# region: network
module "network" {
  source = "../../modules/network"

  name  = local.cluster
  cidr  = "10.10.0.0/16"
  zones = ["us-east-1a", "us-east-1b", "us-east-1c"]

  # A morning without the internet is acceptable here; three gateways are not.
  nat_per_zone = false
}
# endregion: network

module "cluster" {
  source = "../../modules/eks"

  name               = local.cluster
  kubernetes_version = "1.35"
  subnet_ids         = values(module.network.private_subnet_ids)
  admin_role_arn     = "arn:aws:iam::444455556666:role/bp-platform-admin"
  nodes              = { instance_type = "m7i.large", min = 3, max = 6 }
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

  instance_class = "db.t4g.medium"
  storage_gib    = 20

  # Dev is rebuilt from migrations and sample data: a standby and protection would cost more than they save.
  multi_az            = false
  deletion_protection = false
  backup_days         = 1
}
# endregion: databases

module "storage" {
  source = "../../modules/storage"

  environment  = "dev"
  cluster_name = module.cluster.name
}

data "aws_kms_alias" "state" {
  name = "alias/bp-terraform-state"
}

module "github_plan" {
  source = "../../modules/github-oidc"

  # Read with: gh api repos/example-org/platform-infrastructure --jq '.owner.id, .id'
  subject       = "repo:example-org@123456/platform-infrastructure@456789:pull_request"
  state_bucket  = "bp-terraform-state-dev"
  state_key_arn = data.aws_kms_alias.state.target_key_arn
}
