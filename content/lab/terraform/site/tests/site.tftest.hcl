# Proves that the bucket is readable through this distribution only, and that the security headers are on every answer.

mock_provider "aws" {
  source = "../testing"

  mock_data "aws_cloudfront_cache_policy" {
    defaults = {
      id = "658327ea-f89d-4fab-a63d-7e88639e58f6"
    }
  }
}

variables {
  bucket_name     = "answerpack-site"
  certificate_arn = "arn:aws:acm:us-east-1:111122223333:certificate/00000000-0000-4000-8000-000000000000"
}

run "only_this_distribution_reads_the_bucket" {
  assert {
    condition = (
      aws_s3_bucket_public_access_block.site.block_public_policy &&
      aws_s3_bucket_public_access_block.site.restrict_public_buckets
    )
    error_message = "The bucket must not be public."
  }

  assert {
    condition = alltrue([for statement in jsondecode(aws_s3_bucket_policy.site.policy).Statement :
      statement.Action == "s3:GetObject" && statement.Condition.StringEquals["AWS:SourceArn"] == aws_cloudfront_distribution.site.arn
      if statement.Effect == "Allow"
    ])
    error_message = "The only permission is to get objects, and only for this distribution."
  }

  assert {
    condition     = one(aws_cloudfront_distribution.site.origin).origin_access_control_id == aws_cloudfront_origin_access_control.site.id
    error_message = "The origin must be read with signed requests."
  }
}

# region: headers-test
run "headers_are_strict" {
  assert {
    condition     = aws_cloudfront_distribution.site.default_cache_behavior[0].response_headers_policy_id == aws_cloudfront_response_headers_policy.site.id
    error_message = "A headers policy that no behavior uses does nothing."
  }

  assert {
    condition = (
      startswith(local.content_security_policy, "frame-ancestors 'none'") &&
      !strcontains(local.content_security_policy, "-src 'self'") &&
      !strcontains(local.content_security_policy, "*")
    )
    error_message = "The header forbids framing and leaves scripts and styles to the hashes in each page."
  }

  assert {
    condition = one([for item in aws_cloudfront_response_headers_policy.site.custom_headers_config[0].items : item.value
    if item.header == "Permissions-Policy"]) == "camera=(), geolocation=(), microphone=(self), payment=(), usb=()"
    error_message = "The microphone is for practice; no other device is asked for."
  }

  assert {
    condition     = aws_cloudfront_response_headers_policy.site.security_headers_config[0].strict_transport_security[0].access_control_max_age_sec >= 31536000
    error_message = "HSTS must outlast the time between two visits."
  }
}
# endregion: headers-test

run "https_and_one_404_page" {
  assert {
    condition     = aws_cloudfront_distribution.site.default_cache_behavior[0].viewer_protocol_policy == "redirect-to-https"
    error_message = "Plain HTTP must be sent to HTTPS."
  }

  assert {
    condition     = one([for answer in aws_cloudfront_distribution.site.custom_error_response : answer.response_code if answer.error_code == 403]) == 404
    error_message = "A missing page must answer 404."
  }
}

run "certificate_elsewhere_is_refused" {
  command = plan

  variables {
    certificate_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/00000000-0000-4000-8000-000000000000"
  }

  expect_failures = [var.certificate_arn]
}
