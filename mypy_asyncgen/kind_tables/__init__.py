"""Kind tables of released packages, and the digest of them all (`commands.kind_tables`)."""

DIGEST = "b30eff604f1f21c0958fc290ab11764588fe1d2d"
