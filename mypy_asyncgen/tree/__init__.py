"""What is read from mypy's tree: units and their nodes, kinds of values, what a body says, where a value goes."""
