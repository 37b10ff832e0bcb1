"""Kind tables of released packages, and the digest of them all (`commands.kind_tables`)."""

DIGEST = "fa9031d85aa1cc0152797c951969c6ce0306f494"
