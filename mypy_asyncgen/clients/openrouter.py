"""openrouter."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_flag

CLIENT = Client(
    distribution="openrouter",
    package="openrouter",
    since="1.3.62",
    version="1.3.84",
    source="chat.py, responses.py, beta_responses.py: overloads on `stream`; utils/eventstreaming.py",
    entries=(
        by_flag("openrouter.chat.Chat.send_async"),
        by_flag("openrouter.responses.Responses.send_async"),
        by_flag("openrouter.beta_responses.BetaResponses.send_async"),
    ),
    stub=True,
)
