"""Kind tables of released packages, and the digest of them all (`commands.kind_tables`)."""

DIGEST = "23452f6edf90885ca357a2d36323b9f31645e6ce"
