"""aisuite."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine

CLIENT = Client(
    distribution="aisuite",
    package="aisuite",
    since="0.2.0",
    version="0.2.0",
    source="client.py",
    entries=(coroutine("aisuite.client.Completions.acreate"),),
    typed=False,
)
