"""volcengine-ark-runtime, the client of ByteDance's Doubao."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_flag

CLIENT = Client(
    distribution="volcengine-ark-runtime",
    package="volcenginesdkarkruntime",
    since="5.0.54",
    version="5.0.54",
    source="resources/chat/completions.py: one union",
    entries=(by_flag("volcenginesdkarkruntime.resources.chat.completions.AsyncCompletions.create", ()),),
    typed=False,
)
