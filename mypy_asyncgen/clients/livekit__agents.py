"""livekit-agents."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine, handle

CLIENT = Client(
    distribution="livekit-agents",
    package="livekit.agents",
    since="1.8.9",
    version="1.8.9",
    source="llm/llm.py, voice/agent_session.py",
    entries=(
        handle("livekit.agents.llm.llm.LLM.chat", "a stream: enter it with `async with`, then iterate it"),
        coroutine("livekit.agents.job.JobContext.connect"),
    ),
)
