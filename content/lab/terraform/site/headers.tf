# Headers on every answer of the site, errors included. The pages load nothing from any other host.

locals {
  # region: content-security-policy
  # Each page names in its own <meta> policy which scripts and styles it may run, by hash. A browser enforces both policies, so the
  # header must not speak of scripts or styles: it adds what no page can say of itself. Nor of objects, or Safari shows no PDF.
  content_security_policy = join("; ", [
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
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
      # Two years. Not for subdomains and not preloaded: both bind more than this site, and are hard to take back.
      access_control_max_age_sec = 63072000
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

  custom_headers_config {
    items {
      header   = "Cross-Origin-Opener-Policy"
      value    = "same-origin"
      override = true
    }

    # Practice records the reader; nothing else asks for a device.
    items {
      header   = "Permissions-Policy"
      value    = "camera=(), geolocation=(), microphone=(self), payment=(), usb=()"
      override = true
    }
  }
}
# endregion: security-headers
