"""graphiti-core."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine

CLIENT = Client(
    distribution="graphiti-core",
    package="graphiti_core",
    since="0.31.2",
    version="0.31.2",
    source="graphiti.py",
    entries=(
        coroutine("graphiti_core.graphiti.Graphiti.add_episode"),
        coroutine("graphiti_core.graphiti.Graphiti.search"),
    ),
)
