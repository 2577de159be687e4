# Proves that dev stays cheap and, for all that, keeps its data off the internet.

mock_provider "aws" {
  source = "../../testing"

  mock_resource "aws_db_instance" {
    defaults = {
      master_user_secret = [{ secret_arn = "arn:aws:secretsmanager:us-east-1:777788889999:secret:mocked" }]
    }
  }
}

run "dev_stays_cheap" {
  assert {
    condition     = length(module.network.nat_zones) == 1 && !module.database["payment"].safeguards.multi_az
    error_message = "Dev pays for one NAT gateway and no standby."
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
