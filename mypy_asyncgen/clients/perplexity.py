"""perplexityai."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_flag, coroutine

CLIENT = Client(
    distribution="perplexityai",
    package="perplexity",
    since="0.46.1",
    version="0.46.1",
    source="resources/chat/completions.py, resources/responses/responses.py: overloads on `stream`",
    entries=(
        by_flag("perplexity.resources.chat.completions.AsyncCompletionsResource.create"),
        by_flag("perplexity.resources.responses.responses.AsyncResponsesResource.create"),
        coroutine("perplexity.resources.search.AsyncSearchResource.create"),
    ),
)
