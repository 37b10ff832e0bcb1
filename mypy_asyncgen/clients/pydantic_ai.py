"""pydantic-ai-slim."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, context_manager, coroutine, generator

CLIENT = Client(
    distribution="pydantic-ai-slim",
    package="pydantic_ai",
    since="2.50.0",
    version="2.68.0",
    source="agent/abstract.py, result.py",
    entries=(
        coroutine("pydantic_ai.agent.abstract.AbstractAgent.run"),
        context_manager("pydantic_ai.agent.abstract.AbstractAgent.run_stream"),
        context_manager("pydantic_ai.agent.abstract.AbstractAgent.run_stream_events"),
        context_manager("pydantic_ai.agent.abstract.AbstractAgent.iter"),
        generator("pydantic_ai.result.StreamedRunResult.stream_text"),
        generator("pydantic_ai.result.StreamedRunResult.stream_output"),
    ),
    repository=("pydantic/pydantic-ai", "4fda38988f2939fa6ea9cdefcf120693e10ef491"),
)
