"""agent-framework-core."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, Mechanism, streams_by_flag

CLIENT = Client(
    distribution="agent-framework-core",
    package="agent_framework",
    since="1.23.0",
    version="1.23.0",
    source="_agents.py: overloads on `stream`, `Awaitable` for what is a coroutine",
    entries=(
        streams_by_flag("agent_framework._agents.Agent.run", Mechanism.COROUTINE_RESULT),
        streams_by_flag("agent_framework._agents.RawAgent.run", Mechanism.COROUTINE_RESULT),
    ),
)
