"""autogen-core, which has the model clients that autogen-agentchat and autogen-ext share."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine, generator

CLIENT = Client(
    distribution="autogen-core",
    package="autogen_core",
    since="0.7.0",
    version="0.7.5",
    source="models/_model_client.py",
    entries=(
        generator("autogen_core.models._model_client.ChatCompletionClient.create_stream"),
        coroutine("autogen_core.models._model_client.ChatCompletionClient.create"),
    ),
)
