"""fal-client."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, context_manager, coroutine, generator

CLIENT = Client(
    distribution="fal_client",
    package="fal_client",
    since="1.0.3",
    version="1.0.3",
    source="client.py",
    entries=(
        coroutine("fal_client.client.AsyncClient.run"),
        coroutine("fal_client.client.AsyncClient.submit"),
        generator("fal_client.client.AsyncClient.stream"),
        context_manager("fal_client.client.AsyncClient.realtime"),
        generator("fal_client.client.AsyncRequestHandle.iter_events"),
    ),
)
