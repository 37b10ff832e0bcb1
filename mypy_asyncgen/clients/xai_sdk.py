"""xai-sdk."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine, generator, handle

CLIENT = Client(
    distribution="xai-sdk",
    package="xai_sdk",
    since="1.21.0",
    version="1.21.0",
    source="aio/chat.py",
    entries=(
        generator("xai_sdk.aio.chat.Chat.stream"),
        generator("xai_sdk.aio.chat.Chat.stream_batch"),
        coroutine("xai_sdk.aio.chat.Chat.sample"),
        coroutine("xai_sdk.aio.chat.Chat.parse"),
        handle("xai_sdk.aio.chat.Client.create", "a plain function: gives the `Chat`"),
    ),
    stub=True,
    repository=("xai-org/xai-sdk-python", "4dab6a449736890a70d20bc886221a4219ff6ae7"),
)
