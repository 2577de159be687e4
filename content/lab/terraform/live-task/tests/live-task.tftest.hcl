# Proves what an interviewer asks about: which subnets, what is open, and that the bucket is closed.

mock_provider "aws" {
  source = "../testing"
}

run "one_subnet_for_each_zone" {
  assert {
    condition     = { for zone, subnet in aws_subnet.public : zone => subnet.cidr_block } == { us-east-1a = "10.40.0.0/24", us-east-1b = "10.40.1.0/24" }
    error_message = "Each zone must have the range of its number."
  }

  assert {
    condition     = alltrue([for link in aws_route_table_association.public : link.route_table_id == aws_route.internet.route_table_id])
    error_message = "Each public subnet must use the table that leads to the internet."
  }
}

# region: open-ports
run "https_in_and_tokens" {
  assert {
    condition     = aws_vpc_security_group_ingress_rule.https.from_port == 443 && aws_vpc_security_group_ingress_rule.https.to_port == 443
    error_message = "The rule must open port 443 and nothing else."
  }

  assert {
    condition     = aws_instance.web.metadata_options[0].http_tokens == "required"
    error_message = "The metadata service must want a token."
  }
}
# endregion: open-ports

run "the_bucket_is_closed" {
  assert {
    condition = alltrue([
      aws_s3_bucket_public_access_block.files.block_public_acls,
      aws_s3_bucket_public_access_block.files.block_public_policy,
      aws_s3_bucket_public_access_block.files.ignore_public_acls,
      aws_s3_bucket_public_access_block.files.restrict_public_buckets,
    ])
    error_message = "The bucket must not be public in any way."
  }
}

# A zone that comes changes no other subnet.
run "a_new_zone_changes_no_other" {
  variables {
    zones = { us-east-1a = 0, us-east-1b = 1, us-east-1c = 2 }
  }

  assert {
    condition     = aws_subnet.public["us-east-1b"].id == run.one_subnet_for_each_zone.subnet_ids["us-east-1b"]
    error_message = "A subnet was replaced because another zone came."
  }
}

run "a_zone_without_subnet_is_refused" {
  command = plan

  variables {
    instance_zone = "us-east-1f"
  }

  expect_failures = [var.instance_zone]
}
