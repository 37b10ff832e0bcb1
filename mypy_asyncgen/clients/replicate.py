"""replicate."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, Mechanism, coroutine, generator, then_iterate

CLIENT = Client(
    distribution="replicate",
    package="replicate",
    since="1.0.0",
    version="1.0.7",
    source="client.py: `async def async_stream`; stream.py: `async_stream` with `yield`",
    entries=(
        then_iterate(
            "replicate.client.Client.async_stream", "also `replicate.async_stream`", Mechanism.GENERATOR_RESULT
        ),
        generator(
            "replicate.stream.async_stream",
            "the function behind `Client.async_stream`, of the other convention",
        ),
        coroutine(
            "replicate.client.Client.async_run",
            note="gives a value or an async iterator, as the model does",
        ),
    ),
    repository=("replicate/replicate-python", "0110c2c5639763a44e73d69011eaec28a15334f7"),
)
