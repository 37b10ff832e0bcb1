"""haystack-ai."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine, generator

CLIENT = Client(
    distribution="haystack-ai",
    package="haystack",
    since="3.2.0",
    version="3.2.0",
    source="core/pipeline/pipeline.py",
    entries=(
        generator("haystack.core.pipeline.pipeline.Pipeline.run_async_generator"),
        coroutine("haystack.core.pipeline.pipeline.Pipeline.run_async"),
    ),
)
