"""Kind tables of released packages, and the digest of them all (`commands.kind_tables`)."""

DIGEST = "b8f95c0497f19ea9a6df3f213bdbca7b606fa0e6"
