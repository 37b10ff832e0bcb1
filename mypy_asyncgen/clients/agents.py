"""openai-agents."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine, generator, handle

CLIENT = Client(
    distribution="openai-agents",
    package="agents",
    since="0.20.0",
    version="0.24.0",
    source="run.py, result.py",
    entries=(
        coroutine("agents.run.Runner.run"),
        handle("agents.run.Runner.run_streamed", "a plain function: iterate `.stream_events()` of its result"),
        generator("agents.result.RunResultStreaming.stream_events"),
    ),
    repository=("openai/openai-agents-python", "7f7a44f8dc0650296bd5ab6c745c9bcbaa6ac3b7"),
)
