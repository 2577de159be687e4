# Proves the shape of the network: three zones, a way out for each, and no way at all for the data subnets.

mock_provider "aws" {
  source = "../../testing"
}

variables {
  name  = "bp-prod"
  cidr  = "10.30.0.0/16"
  zones = ["us-east-1a", "us-east-1b", "us-east-1c"]
}

# region: three-zones-test
run "three_zones_of_everything" {
  assert {
    condition = alltrue([for tier in [aws_subnet.public, aws_subnet.private, aws_subnet.isolated] :
      toset([for subnet in tier : subnet.availability_zone]) == toset(var.zones)
    ])
    error_message = "Each kind of subnet must exist in all three zones."
  }

  assert {
    condition     = alltrue([for zone in var.zones : aws_route.private[zone].nat_gateway_id == aws_nat_gateway.this[zone].id])
    error_message = "Each zone must leave through the NAT gateway in that zone."
  }

  assert {
    condition = length(distinct([for subnet in concat(values(aws_subnet.public), values(aws_subnet.private), values(aws_subnet.isolated)) :
      subnet.cidr_block
    ])) == 9
    error_message = "Two subnets have the same range."
  }
}
# endregion: three-zones-test

# region: isolated-test
run "data_subnets_have_no_way_out" {
  assert {
    condition     = alltrue([for link in aws_route_table_association.isolated : link.route_table_id == aws_route_table.isolated.id])
    error_message = "Every isolated subnet must use the table without routes."
  }

  assert {
    condition = length(aws_route_table.isolated.route) == 0 && !contains(
      concat([aws_route.public.route_table_id], [for route in aws_route.private : route.route_table_id]),
      aws_route_table.isolated.id,
    )
    error_message = "A database subnet must have no route to the internet."
  }
}
# endregion: isolated-test

run "s3_does_not_pass_nat" {
  assert {
    condition     = toset(aws_vpc_endpoint.s3.route_table_ids) == toset([for table in aws_route_table.private : table.id])
    error_message = "Every private route table must lead to S3 through the endpoint."
  }
}

run "one_shared_nat_where_that_is_chosen" {
  variables {
    nat_per_zone = false
  }

  assert {
    condition     = length(aws_nat_gateway.this) == 1 && length(aws_route.private) == 3
    error_message = "One gateway must serve all three zones."
  }
}

run "two_zones_are_refused" {
  command = plan

  variables {
    zones = ["us-east-1a", "us-east-1b"]
  }

  expect_failures = [var.zones]
}
