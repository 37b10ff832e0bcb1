"""portkey-ai."""

from __future__ import annotations

from mypy_asyncgen.clients._model import UNION, Client, by_flag

CLIENT = Client(
    distribution="portkey-ai",
    package="portkey_ai",
    since="2.3.4",
    version="2.3.4",
    source="api_resources/apis/chat_complete.py, complete.py: one union; generation.py, responses.py: overloads on `stream`",
    entries=(
        by_flag("portkey_ai.api_resources.apis.chat_complete.AsyncCompletions.create", UNION),
        by_flag("portkey_ai.api_resources.apis.complete.AsyncCompletion.create", UNION),
        by_flag("portkey_ai.api_resources.apis.generation.AsyncCompletions.create"),
        by_flag("portkey_ai.api_resources.apis.responses.AsyncResponses.create"),
    ),
)
