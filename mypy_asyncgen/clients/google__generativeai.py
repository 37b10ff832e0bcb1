"""google-generativeai, which google-genai replaces."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_flag

CLIENT = Client(
    distribution="google-generativeai",
    package="google.generativeai",
    since="0.8.6",
    version="0.8.6",
    source="generative_models.py",
    entries=(
        by_flag(
            "google.generativeai.generative_models.GenerativeModel.generate_content_async",
            (),
            note="the response itself is iterated if it streams",
        ),
        by_flag("google.generativeai.generative_models.ChatSession.send_message_async", ()),
    ),
)
