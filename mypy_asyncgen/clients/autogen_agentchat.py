"""autogen-agentchat."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine, generator

CLIENT = Client(
    distribution="autogen-agentchat",
    package="autogen_agentchat",
    since="0.7.0",
    version="0.7.5",
    source="agents/_base_chat_agent.py",
    entries=(
        coroutine("autogen_agentchat.agents._base_chat_agent.BaseChatAgent.run"),
        generator("autogen_agentchat.agents._base_chat_agent.BaseChatAgent.run_stream"),
    ),
)
