"""What every command, also those for stubs, shares with the others: how results are shown, written and counted.

Nothing here runs mypy or knows a rule.
"""
