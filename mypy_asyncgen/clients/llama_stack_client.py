"""llama-stack-client."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_flag

CLIENT = Client(
    distribution="llama_stack_client",
    package="llama_stack_client",
    since="0.2.12",
    version="0.2.12",
    source="resources/inference.py, resources/chat/completions.py, resources/agents/turn.py: overloads on `stream`",
    entries=(
        by_flag("llama_stack_client.resources.inference.AsyncInferenceResource.chat_completion"),
        by_flag("llama_stack_client.resources.inference.AsyncInferenceResource.completion"),
        by_flag("llama_stack_client.resources.chat.completions.AsyncCompletionsResource.create"),
        by_flag("llama_stack_client.resources.completions.AsyncCompletionsResource.create"),
        by_flag("llama_stack_client.resources.agents.turn.AsyncTurnResource.create"),
    ),
)
