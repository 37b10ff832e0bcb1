"""langsmith."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine

CLIENT = Client(
    distribution="langsmith",
    package="langsmith",
    since="0.15.1",
    version="0.15.1",
    source="async_client.py: most methods behind a decorator",
    entries=(
        coroutine("langsmith.async_client.AsyncClient.create_project"),
        coroutine("langsmith.async_client.AsyncClient.read_project"),
        coroutine("langsmith.async_client.AsyncClient.delete_project"),
    ),
)
