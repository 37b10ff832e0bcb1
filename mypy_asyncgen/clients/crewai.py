"""crewai."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine

CLIENT = Client(
    distribution="crewai",
    package="crewai",
    since="1.15.30",
    version="1.15.30",
    source="crew.py, llm.py",
    entries=(
        coroutine("crewai.crew.Crew.kickoff_async"),
        coroutine("crewai.crew.Crew.akickoff"),
        coroutine("crewai.llm.LLM.acall"),
    ),
)
