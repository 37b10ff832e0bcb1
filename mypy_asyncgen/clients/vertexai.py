"""google-cloud-aiplatform's vertexai."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, Mechanism, by_flag

CLIENT = Client(
    distribution="google-cloud-aiplatform",
    package="vertexai",
    since="2.7.0",
    version="2.7.0",
    source="generative_models/_generative_models.py: overloads on `stream`; those of a chat say `Awaitable` for a coroutine",
    entries=(
        by_flag("vertexai.generative_models._generative_models._GenerativeModel.generate_content_async"),
        by_flag(
            "vertexai.generative_models._generative_models.ChatSession.send_message_async",
            (Mechanism.SELECTOR, Mechanism.COROUTINE_RESULT),
        ),
    ),
)
