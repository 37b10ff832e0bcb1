"""lmstudio."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine, then_iterate

CLIENT = Client(
    distribution="lmstudio",
    package="lmstudio",
    since="1.5.0",
    version="1.5.0",
    source="async_api.py",
    entries=(
        then_iterate("lmstudio.async_api.AsyncLLM.respond_stream"),
        then_iterate("lmstudio.async_api.AsyncLLM.complete_stream"),
        coroutine("lmstudio.async_api.AsyncLLM.respond"),
    ),
)
