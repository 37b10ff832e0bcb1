"""cerebras-cloud-sdk."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_flag

CLIENT = Client(
    distribution="cerebras-cloud-sdk",
    package="cerebras.cloud.sdk",
    since="1.67.0",
    version="1.91.0",
    source="resources/chat/completions.py: one signature, `stream: Optional[bool]`; _streaming.py",
    entries=(
        by_flag("cerebras.cloud.sdk.resources.chat.completions.AsyncCompletionsResource.create"),
        by_flag("cerebras.cloud.sdk.resources.completions.AsyncCompletionsResource.create"),
    ),
    stub=True,
    repository=("Cerebras/cerebras-cloud-sdk-python", "bebb8d13ac72e70c4aaea8d8d8066085c135a0aa"),
)
