"""Kind tables of released packages, and the digest of them all (`commands.kind_tables`)."""

DIGEST = "5f1cab3ce89ef96ee1e6984173df852e7dd50312"
