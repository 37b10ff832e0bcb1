"""fireworks-ai."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_flag

CLIENT = Client(
    distribution="fireworks-ai",
    package="fireworks",
    since="1.2.0",
    version="1.2.30",
    source="resources/chat/completions.py, resources/completions.py: overloads on `stream`",
    entries=(
        by_flag("fireworks.resources.chat.completions.AsyncCompletionsResource.create"),
        by_flag("fireworks.resources.completions.AsyncCompletionsResource.create"),
    ),
)
