"""Types that mypy loses and the plugin gives back; mypy's own rules do the rest."""
