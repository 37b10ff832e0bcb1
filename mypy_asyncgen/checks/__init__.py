"""One file per error code, named after it. Adding a check is adding a file and naming it in `explain` or `detect`."""
