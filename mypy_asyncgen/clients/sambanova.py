"""sambanova."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_flag, coroutine

CLIENT = Client(
    distribution="sambanova",
    package="sambanova",
    since="1.13.0",
    version="1.13.0",
    source="resources/chat/completions.py, resources/completions.py: overloads on `stream`",
    entries=(
        by_flag("sambanova.resources.chat.completions.AsyncCompletionsResource.create"),
        by_flag("sambanova.resources.completions.AsyncCompletionsResource.create"),
        coroutine("sambanova.resources.embeddings.AsyncEmbeddingsResource.create"),
    ),
)
