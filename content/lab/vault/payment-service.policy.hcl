# What the Payment Service may do in Vault. Everything not named is denied.
# region: payment-policy
# Its own database login, and nothing else. The path holds `data` because the engine is KV version 2: without it the rule would
# match nothing. No `list`: the service knows what it needs.
path "kv/data/payment/database" {
  capabilities = ["read"]
}
# endregion: payment-policy
