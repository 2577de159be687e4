# One instance for each service: a service's load, restore and access never touch another service's data.

resource "aws_kms_key" "this" {
  description         = "Database ${var.name} and its master password"
  enable_key_rotation = true
}

# region: database
resource "aws_db_instance" "this" {
  identifier     = var.name
  engine         = "postgres"
  engine_version = var.postgresql_version
  instance_class = var.instance_class
  db_name        = var.database

  multi_az               = var.multi_az
  db_subnet_group_name   = aws_db_subnet_group.this.name
  vpc_security_group_ids = [aws_security_group.this.id]
  publicly_accessible    = false
  parameter_group_name   = aws_db_parameter_group.this.name

  storage_type          = "gp3"
  allocated_storage     = var.storage_gib
  max_allocated_storage = var.storage_gib * 4
  storage_encrypted     = true
  kms_key_id            = aws_kms_key.this.arn

  # RDS makes, stores and rotates the master password in Secrets Manager: it is never in code or in state.
  username                      = "platform"
  manage_master_user_password   = true
  master_user_secret_kms_key_id = aws_kms_key.this.arn

  deletion_protection       = var.deletion_protection
  skip_final_snapshot       = false
  final_snapshot_identifier = "${var.name}-final"
  backup_retention_period   = var.backup_days
  copy_tags_to_snapshot     = true

  auto_minor_version_upgrade      = true
  maintenance_window              = "sun:06:00-sun:07:00"
  backup_window                   = "04:00-05:00"
  enabled_cloudwatch_logs_exports = ["postgresql", "upgrade"]
  performance_insights_enabled    = true
}
# endregion: database

resource "aws_db_subnet_group" "this" {
  name       = var.name
  subnet_ids = var.subnet_ids
}

resource "aws_db_parameter_group" "this" {
  name_prefix = "${var.name}-"
  family      = "postgres${var.postgresql_version}"

  # The default since PostgreSQL 15, written down so that turning it off shows in a review.
  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }

  lifecycle {
    # A new major version needs a new group while the instance still uses the old one.
    create_before_destroy = true
  }
}

# region: database-access
resource "aws_security_group" "this" {
  name_prefix = "${var.name}-"
  description = "PostgreSQL ${var.name}"
  vpc_id      = var.vpc_id

  lifecycle {
    create_before_destroy = true
  }
}

# A group, not an address range: it follows the nodes wherever they run. No egress rule: a database calls nobody.
resource "aws_vpc_security_group_ingress_rule" "clients" {
  security_group_id            = aws_security_group.this.id
  referenced_security_group_id = var.client_security_group_id
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
  description                  = "PostgreSQL from the cluster"
}
# endregion: database-access
