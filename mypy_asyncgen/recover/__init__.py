"""Types that mypy loses, given back; mypy's own rules do the rest."""
