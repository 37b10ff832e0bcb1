"""langgraph."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_version, coroutine, generator

CLIENT = Client(
    distribution="langgraph",
    package="langgraph",
    since="1.2.0",
    version="1.2.22",
    source="pregel/main.py",
    entries=(
        generator("langgraph.pregel.main.Pregel.astream"),
        coroutine("langgraph.pregel.main.Pregel.ainvoke"),
        by_version("langgraph.pregel.main.Pregel.astream_events"),
    ),
    repository=("langchain-ai/langgraph", "f09cfe8ffc1eeffd68f4b628ed69c30f7cad229f"),
)
