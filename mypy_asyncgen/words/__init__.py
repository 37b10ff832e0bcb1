"""How code is named in messages, and what the notes say."""
