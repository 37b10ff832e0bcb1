"""Generated programs: made of forms that are right, checked by mypy without and with the plugin, and executed."""
