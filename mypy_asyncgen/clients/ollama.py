"""ollama."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_flag, coroutine

CLIENT = Client(
    distribution="ollama",
    package="ollama",
    since="0.6.0",
    version="0.6.3",
    source="_client.py: overloads on `stream` without `bool`; `_request` streams by an async generator",
    entries=(
        by_flag("ollama._client.AsyncClient.chat"),
        by_flag("ollama._client.AsyncClient.generate"),
        by_flag("ollama._client.AsyncClient.pull"),
        by_flag("ollama._client.AsyncClient.push"),
        by_flag("ollama._client.AsyncClient.create"),
        coroutine("ollama._client.AsyncClient.embed"),
    ),
    stub=True,
    repository=("ollama/ollama-python", "25b93290d8cd07b0d00732641f812ee34fd4c989"),
)
