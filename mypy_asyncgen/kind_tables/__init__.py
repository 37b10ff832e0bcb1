"""Kind tables of released packages, and the digest of them all (`commands.kind_tables`)."""

DIGEST = "7c964ca965056d60f19df497493ab96b5214a5d0"
