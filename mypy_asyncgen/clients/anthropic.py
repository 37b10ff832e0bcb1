"""anthropic."""

from __future__ import annotations

from mypy_asyncgen.clients._model import (
    FLAG_OR_NONE,
    Client,
    Convention,
    EntryPoint,
    by_flag,
    context_manager,
    paginator,
    then_iterate,
)

CLIENT = Client(
    distribution="anthropic",
    package="anthropic",
    since="2.0.0",
    version="2.11.0",
    source="resources/**: overloads on `stream`; pagination.py; lib/streaming/_messages.py",
    entries=(
        by_flag("anthropic.resources.messages.messages.AsyncMessages.create", FLAG_OR_NONE),
        by_flag("anthropic.resources.beta.messages.messages.AsyncMessages.create", FLAG_OR_NONE),
        EntryPoint(
            "anthropic.resources.beta.messages.messages.AsyncMessages.tool_runner",
            Convention.HANDLE,
            "stream",
            note="the runner is iterated with `async for`",
        ),
        context_manager("anthropic.resources.messages.messages.AsyncMessages.stream"),
        context_manager("anthropic.resources.beta.messages.messages.AsyncMessages.stream"),
        then_iterate("anthropic.resources.messages.batches.AsyncBatches.results"),
        paginator("anthropic.resources.messages.batches.AsyncBatches.list"),
        paginator("anthropic.resources.models.AsyncModels.list"),
    ),
    stub=True,
    repository=("anthropics/anthropic-sdk-python", "009b035305e0724ce108ebd796935f91711fc6e1"),
)
