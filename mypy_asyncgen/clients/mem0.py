"""mem0ai."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine

CLIENT = Client(
    distribution="mem0ai",
    package="mem0",
    since="2.2.1",
    version="2.2.1",
    source="memory/main.py, client/main.py",
    entries=(
        coroutine("mem0.memory.main.AsyncMemory.add"),
        coroutine("mem0.memory.main.AsyncMemory.search"),
        coroutine("mem0.client.main.AsyncMemoryClient.add"),
        coroutine("mem0.client.main.AsyncMemoryClient.search"),
    ),
    typed=False,
)
