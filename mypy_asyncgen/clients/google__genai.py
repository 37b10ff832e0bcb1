"""google-genai."""

from __future__ import annotations

from mypy_asyncgen.clients._model import (
    Client,
    Mechanism,
    by_flag,
    context_manager,
    coroutine,
    generator,
    stream_class,
    then_iterate,
)

CLIENT = Client(
    distribution="google-genai",
    package="google.genai",
    since="3.0.0",
    version="3.4.0",
    source="models.py, chats.py, live.py; _gaos/interactions.py; _gaos/utils/eventstreaming.py",
    entries=(
        then_iterate("google.genai.models.AsyncModels.generate_content_stream", "", Mechanism.GENERATOR_RESULT),
        coroutine("google.genai.models.AsyncModels.generate_content"),
        then_iterate("google.genai.chats.AsyncChat.send_message_stream", "", Mechanism.GENERATOR_RESULT),
        coroutine("google.genai.chats.AsyncChat.send_message"),
        context_manager("google.genai.live.AsyncLive.connect"),
        generator("google.genai.live.AsyncSession.receive"),
        then_iterate("google.genai.models.AsyncModels.list"),
        by_flag(
            "google.genai._gaos.interactions.AsyncInteractions.create",
            note="a `model` that is not a literal falls to upstream's overload for anything",
        ),
        by_flag("google.genai._gaos.interactions.AsyncInteractions.get"),
        stream_class("google.genai._gaos.utils.eventstreaming.AsyncStream"),
    ),
    repository=("googleapis/python-genai", "66807187f2123c6676175ac991f4e34eb09200d1"),
)
