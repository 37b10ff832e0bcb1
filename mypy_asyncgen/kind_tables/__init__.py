"""Kind tables of released packages, and the digest of them all (`commands.kind_tables`)."""

DIGEST = "a82ad8621a0ab603e8a8738afca4fc41bf8936b1"
