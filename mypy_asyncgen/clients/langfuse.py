"""langfuse."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine

CLIENT = Client(
    distribution="langfuse",
    package="langfuse",
    since="5.0.4",
    version="5.0.4",
    source="api/client.py: properties without annotation; openai.py: the client of openai itself",
    entries=(coroutine("langfuse.api.observations.client.AsyncObservationsClient.get_many"),),
)
