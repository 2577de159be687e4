# Headers on every answer of the site, errors included. The pages load nothing from any other host.

locals {
  # region: content-security-policy
  # Each page names in its own <meta> policy which scripts and styles it may run, by hash. A browser enforces both policies, so the
  # header must not speak of scripts or styles: it adds what no page can say of itself.
  content_security_policy = join("; ", [
    "frame-ancestors 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "upgrade-insecure-requests",
  ])
  # endregion: content-security-policy
}

# region: security-headers
resource "aws_cloudfront_response_headers_policy" "site" {
  name = "${replace(var.domain, ".", "-")}-security"

  security_headers_config {
    content_security_policy {
      content_security_policy = local.content_security_policy
      override                = true
    }

    strict_transport_security {
      # Two years. Browsers remember it: subdomains without HTTPS become unreachable for that long.
      access_control_max_age_sec = 63072000
      include_subdomains         = true
      preload                    = true
      override                   = true
    }

    content_type_options {
      override = true
    }

    frame_options {
      frame_option = "DENY"
      override     = true
    }

    referrer_policy {
      referrer_policy = "strict-origin-when-cross-origin"
      override        = true
    }
  }
}
# endregion: security-headers
