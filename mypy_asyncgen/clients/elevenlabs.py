"""elevenlabs."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine, generator

CLIENT = Client(
    distribution="elevenlabs",
    package="elevenlabs",
    since="2.78.0",
    version="2.78.0",
    source="base_client.py: properties without annotation; text_to_speech/client.py",
    entries=(
        generator("elevenlabs.text_to_speech.client.AsyncTextToSpeechClient.stream"),
        generator("elevenlabs.text_to_speech.client.AsyncTextToSpeechClient.convert", "the audio in parts"),
        coroutine("elevenlabs.text_to_speech.client.AsyncTextToSpeechClient.convert_with_timestamps"),
        generator("elevenlabs.text_to_speech.client.AsyncTextToSpeechClient.stream_with_timestamps"),
        coroutine("elevenlabs.voices.client.AsyncVoicesClient.search"),
    ),
)
