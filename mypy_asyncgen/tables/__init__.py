"""What is known of functions by their names, as data: one table per file, every entry with its source.

Names are full names as mypy resolves them (where a function is defined, not where it is imported from). A method's
entry holds for subclasses that override it.
"""
