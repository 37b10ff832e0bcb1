"""Kind tables of released packages, and the digest of them all (`commands.kind_tables`)."""

DIGEST = "60f594daa7aae73ead21be5b33a95e047e2d14fd"
