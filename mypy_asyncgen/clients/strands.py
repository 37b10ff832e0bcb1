"""strands-agents."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine, generator

CLIENT = Client(
    distribution="strands-agents",
    package="strands",
    since="1.62.0",
    version="1.62.0",
    source="agent/agent.py",
    entries=(
        generator("strands.agent.agent.Agent.stream_async"),
        coroutine("strands.agent.agent.Agent.invoke_async"),
        coroutine("strands.agent.agent.Agent.structured_output_async"),
    ),
)
