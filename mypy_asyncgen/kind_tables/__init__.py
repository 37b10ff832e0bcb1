"""Kind tables of released packages, and the digest of them all (`commands.kind_tables`)."""

DIGEST = "1c9cf43eb17164225cc0abf4c9c19e081006883f"
