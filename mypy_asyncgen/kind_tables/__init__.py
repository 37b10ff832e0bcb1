"""Kind tables of released packages, and the digest of them all (`commands.kind_tables`)."""

DIGEST = "7f04c3df8c383aa896ce6619826843f60eff9ebc"
