"""together."""

from __future__ import annotations

from mypy_asyncgen.clients._model import FLAG_OR_NONE, Client, by_flag

CLIENT = Client(
    distribution="together",
    package="together",
    since="3.0.0",
    version="3.1.1",
    source="resources/chat/completions.py, completions.py, audio/speech.py: overloads on `stream`",
    entries=(
        by_flag("together.resources.chat.completions.AsyncCompletionsResource.create", FLAG_OR_NONE),
        by_flag("together.resources.completions.AsyncCompletionsResource.create", FLAG_OR_NONE),
        by_flag("together.resources.audio.speech.AsyncSpeechResource.create"),
    ),
    repository=("togethercomputer/together-python", "eba5e5f034a391df90e4a8336546314be78ba058"),
)
