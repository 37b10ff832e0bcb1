"""azure-ai-inference."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_flag

CLIENT = Client(
    distribution="azure-ai-inference",
    package="azure.ai.inference",
    since="1.0.0b8",
    version="1.0.0b9",
    source="aio/_patch.py: overloads on `stream`; models/_patch.py",
    entries=(by_flag("azure.ai.inference.aio._patch.ChatCompletionsClient.complete"),),
)
