"""perplexityai."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_flag, coroutine

CLIENT = Client(
    distribution="perplexityai",
    package="perplexity",
    since="0.46.1",
    version="0.46.1",
    source="generated/api.py: overloads on `stream`",
    entries=(
        by_flag("perplexity.generated.api.AsyncClientChatCompletionsResource.create"),
        by_flag("perplexity.generated.api.AsyncClientResponsesResource.create"),
        coroutine("perplexity.generated.api.AsyncClientSearchResource.create"),
    ),
)
