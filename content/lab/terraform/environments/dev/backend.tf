# Where the state of the dev platform lives: in the dev account, under a key of its own. Other components (bootstrap) have
# their own key, so a mistake in one cannot damage the state of another.

# region: s3-backend
terraform {
  backend "s3" {
    bucket              = "bp-terraform-state-dev"
    key                 = "platform/terraform.tfstate"
    region              = "us-east-1"
    allowed_account_ids = ["444455556666"]

    encrypt    = true
    kms_key_id = "alias/bp-terraform-state"

    # The lock is an object beside the state, written only if it is not there yet. No lock table is needed.
    use_lockfile = true
  }
}
# endregion: s3-backend
