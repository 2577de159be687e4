# Proves of prod what must never be lost in a review: three zones, standby databases, no public way to data.

mock_provider "aws" {
  source = "../../testing"

  mock_resource "aws_db_instance" {
    defaults = {
      master_user_secret = [{ secret_arn = "arn:aws:secretsmanager:us-east-1:777788889999:secret:mocked" }]
    }
  }

  mock_resource "aws_eks_cluster" {
    defaults = {
      name = "bp-prod"
    }
  }
}

# region: prod-databases-test
run "databases_survive_a_zone_and_a_mistake" {
  assert {
    condition     = toset(keys(module.database)) == toset(["authentication", "billing", "payment", "subscription"])
    error_message = "Each of the four services with a database has its own."
  }

  assert {
    condition     = alltrue([for database in module.database : database.safeguards.multi_az])
    error_message = "Every prod database must be Multi-AZ."
  }

  assert {
    condition     = alltrue([for database in module.database : database.safeguards.deletion_protection && database.safeguards.backup_days == 35])
    error_message = "Every prod database must be protected from deletion and keep 35 days of backups."
  }

  assert {
    condition     = alltrue([for database in module.database : database.safeguards.encrypted])
    error_message = "Every prod database must be encrypted."
  }
}
# endregion: prod-databases-test

# region: prod-network-test
run "three_zones" {
  assert {
    condition     = keys(module.network.private_subnet_ids) == ["us-east-1a", "us-east-1b", "us-east-1c"]
    error_message = "Nodes must run in three zones."
  }

  assert {
    condition     = length(module.network.nat_zones) == 3
    error_message = "Each prod zone needs its own NAT gateway."
  }

  assert {
    condition     = module.cluster.node_bounds.min >= 6
    error_message = "Prod needs two nodes in each zone, so that losing a node does not empty a zone."
  }
}

run "no_public_subnet_for_data" {
  assert {
    condition = alltrue([for database in module.database :
      toset(database.safeguards.subnet_ids) == toset(values(module.network.isolated_subnet_ids)) && !database.safeguards.public
    ])
    error_message = "Databases belong in the isolated subnets, without a public address."
  }
}
# endregion: prod-network-test
