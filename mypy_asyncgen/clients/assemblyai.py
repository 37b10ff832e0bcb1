"""assemblyai."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine

CLIENT = Client(
    distribution="assemblyai",
    package="assemblyai",
    since="1.8.2",
    version="1.8.2",
    source="streaming/v3/async_client.py",
    entries=(
        coroutine("assemblyai.streaming.v3.async_client.AsyncRealTimeTranscriber.connect"),
        coroutine("assemblyai.streaming.v3.async_client.AsyncRealTimeTranscriber.stream"),
    ),
)
