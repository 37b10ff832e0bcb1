"""What ``mypy-asyncgen`` can do, one module per command; `mypy_asyncgen.cli` reads the arguments.

Only `engine` runs mypy. Nothing here is imported by the plugin.
"""
