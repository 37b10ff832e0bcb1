"""deepgram-sdk."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, context_manager, coroutine, generator

CLIENT = Client(
    distribution="deepgram-sdk",
    package="deepgram",
    since="7.17.0",
    version="7.17.0",
    source="base_client.py: properties without annotation; listen/v1, speak/v1",
    entries=(
        context_manager("deepgram.listen.v1.client.AsyncV1Client.connect"),
        coroutine("deepgram.listen.v1.media.client.AsyncMediaClient.transcribe_url"),
        coroutine("deepgram.listen.v1.media.client.AsyncMediaClient.transcribe_file"),
        generator("deepgram.speak.v1.audio.client.AsyncAudioClient.generate"),
    ),
)
