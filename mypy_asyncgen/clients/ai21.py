"""ai21."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_flag

CLIENT = Client(
    distribution="ai21",
    package="ai21",
    since="4.3.0",
    version="4.3.0",
    source="clients/studio/resources/chat/async_chat_completions.py: overloads on `stream`, one of them with `Optional[False]`",
    entries=(by_flag("ai21.clients.studio.resources.chat.async_chat_completions.AsyncChatCompletions.create"),),
)
