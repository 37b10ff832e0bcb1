"""One file per error code, named after it."""
