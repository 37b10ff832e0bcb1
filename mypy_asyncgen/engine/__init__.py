"""What happens at a hook: the rules that listen there are asked, and types are given back. No rule is known by name."""
