"""google-adk."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, generator

CLIENT = Client(
    distribution="google-adk",
    package="google.adk",
    since="2.0.0",
    version="2.13.0",
    source="runners.py, agents/base_agent.py, models/base_llm.py",
    entries=(
        generator("google.adk.runners.Runner.run_async"),
        generator("google.adk.runners.Runner.run_live"),
        generator("google.adk.agents.base_agent.BaseAgent.run_async"),
        generator(
            "google.adk.models.base_llm.BaseLlm.generate_content_async",
            "`stream=` does not change the convention",
        ),
    ),
    repository=("google/adk-python", "7c670f638bc17374ceb08740bdd057e55c9c2e12"),
)
