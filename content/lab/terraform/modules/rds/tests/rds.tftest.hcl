# Proves that whoever uses this module with its defaults gets a database that survives a zone and a mistake.

mock_provider "aws" {
  source = "../../testing"

  mock_resource "aws_db_instance" {
    defaults = {
      master_user_secret = [{ secret_arn = "arn:aws:secretsmanager:us-east-1:777788889999:secret:mocked" }]
    }
  }
}

variables {
  name                     = "bp-prod-payment"
  database                 = "payment"
  postgresql_version       = "17"
  vpc_id                   = "vpc-mocked"
  subnet_ids               = ["subnet-a", "subnet-b", "subnet-c"]
  client_security_group_id = "sg-cluster"
  instance_class           = "db.m7g.xlarge"
  storage_gib              = 200
}

# region: safe-by-default-test
run "safe_by_default" {
  assert {
    condition = (
      aws_db_instance.this.multi_az &&
      aws_db_instance.this.deletion_protection &&
      !aws_db_instance.this.skip_final_snapshot
    )
    error_message = "By default a database has a standby, cannot be deleted, and leaves a snapshot."
  }

  assert {
    condition     = aws_db_instance.this.storage_encrypted && aws_db_instance.this.kms_key_id == aws_kms_key.this.arn
    error_message = "Storage must be encrypted with the database's own key."
  }

  assert {
    condition     = aws_db_instance.this.manage_master_user_password == true && aws_db_instance.this.password == null
    error_message = "RDS must manage the master password: any other way leaves it in state."
  }

  assert {
    condition     = anytrue([for parameter in aws_db_parameter_group.this.parameter : parameter.name == "rds.force_ssl" && parameter.value == "1"])
    error_message = "Connections without TLS must be refused."
  }
}
# endregion: safe-by-default-test

run "only_the_cluster_connects" {
  assert {
    condition = (
      !aws_db_instance.this.publicly_accessible &&
      aws_vpc_security_group_ingress_rule.clients.referenced_security_group_id == "sg-cluster"
    )
    error_message = "Only the cluster's security group may reach the database."
  }
}

# region: refused-test
run "backups_cannot_be_switched_off" {
  command = plan

  variables {
    backup_days = 0
  }

  expect_failures = [var.backup_days]
}
# endregion: refused-test
