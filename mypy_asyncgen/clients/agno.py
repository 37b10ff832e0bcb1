"""agno."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine, streams_by_flag

CLIENT = Client(
    distribution="agno",
    package="agno",
    since="3.1.10",
    version="3.1.10",
    source="agent/agent.py: overloads on `stream`",
    entries=(
        streams_by_flag("agno.agent.agent.Agent.arun"),
        coroutine("agno.agent.agent.Agent.aprint_response"),
    ),
)
