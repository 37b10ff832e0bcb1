"""mistralai."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine, stream_class, then_iterate

CLIENT = Client(
    distribution="mistralai",
    package="mistralai.client",
    since="3.0.0",
    version="3.7.0",
    source="client/chat.py, client/conversations.py; client/utils/eventstreaming.py without annotations",
    entries=(
        then_iterate("mistralai.client.chat.Chat.stream_async"),
        coroutine("mistralai.client.chat.Chat.complete_async"),
        then_iterate("mistralai.client.agents.Agents.stream_async"),
        then_iterate("mistralai.client.fim.Fim.stream_async"),
        then_iterate("mistralai.client.transcriptions.Transcriptions.stream_async"),
        then_iterate("mistralai.client.conversations.Conversations.start_stream_async"),
        then_iterate("mistralai.client.conversations.Conversations.append_stream_async"),
        stream_class("mistralai.azure.client.utils.eventstreaming.EventStreamAsync"),
        stream_class("mistralai.gcp.client.utils.eventstreaming.EventStreamAsync"),
    ),
    stub=True,
    repository=("mistralai/client-python", "05629d237bbd7732f6c15ecd7f06fe5bf5a2a275"),
)
