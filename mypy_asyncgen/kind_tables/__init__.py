"""Kind tables of released packages, and the digest of them all (`commands.kind_tables`)."""

DIGEST = "7c6195abd68be7e044b278d457bd9be6e9bc10bd"
