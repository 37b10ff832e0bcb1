"""All that a mypy release can take away: nobody else touches what mypy does not promise."""
