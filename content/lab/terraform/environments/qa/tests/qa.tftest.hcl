# Proves that what must be rehearsed before prod exists in QA.

mock_provider "aws" {
  source = "../../testing"

  mock_resource "aws_db_instance" {
    defaults = {
      master_user_secret = [{ secret_arn = "arn:aws:secretsmanager:us-east-1:777788889999:secret:mocked" }]
    }
  }
}

run "qa_fails_over_like_prod" {
  assert {
    condition = (
      length(module.network.nat_zones) == 3 &&
      alltrue([for database in module.database : database.safeguards.multi_az && database.safeguards.deletion_protection])
    )
    error_message = "QA must fail over like prod, or a failover cannot be rehearsed."
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
