"""a2a-sdk."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine, generator

CLIENT = Client(
    distribution="a2a-sdk",
    package="a2a",
    since="1.3.0",
    version="1.3.0",
    source="client/client.py",
    entries=(
        generator("a2a.client.client.Client.send_message"),
        generator("a2a.client.client.Client.subscribe"),
        coroutine("a2a.client.client.Client.get_task"),
    ),
)
