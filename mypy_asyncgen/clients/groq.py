"""groq."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_flag

CLIENT = Client(
    distribution="groq",
    package="groq",
    since="1.0.0",
    version="1.7.0",
    source="resources/chat/completions.py: overloads on `stream`",
    entries=(by_flag("groq.resources.chat.completions.AsyncCompletions.create"),),
    repository=("groq/groq-python", "9620fde0bc576d22ce7281fe0795215bc17972da"),
)
