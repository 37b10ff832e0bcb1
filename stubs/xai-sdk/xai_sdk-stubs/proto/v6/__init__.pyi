# Here so that type checkers look for the rest of this package, the generated messages, where it is installed.
