"""voyageai."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine

CLIENT = Client(
    distribution="voyageai",
    package="voyageai",
    since="0.5.0",
    version="0.5.0",
    source="client_async.py",
    entries=(
        coroutine("voyageai.client_async.AsyncClient.embed"),
        coroutine("voyageai.client_async.AsyncClient.rerank"),
    ),
)
