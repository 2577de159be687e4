# Where the state of the qa platform lives: in the qa account, under a key of its own. Other components (bootstrap) have
# their own key, so a mistake in one cannot damage the state of another.

# region: s3-backend
terraform {
  backend "s3" {
    bucket              = "bp-terraform-state-qa"
    key                 = "platform/terraform.tfstate"
    region              = "us-east-1"
    allowed_account_ids = ["555566667777"]

    encrypt    = true
    kms_key_id = "alias/bp-terraform-state"

    # The lock is an object beside the state, written only if it is not there yet. No lock table is needed.
    use_lockfile = true
  }
}
# endregion: s3-backend
