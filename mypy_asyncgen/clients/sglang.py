"""sglang."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_flag

CLIENT = Client(
    distribution="sglang",
    package="sglang",
    since="0.5.23",
    version="0.5.23",
    source="srt/entrypoints/engine.py; `sglang.Engine` is that class, imported late",
    entries=(by_flag("sglang.srt.entrypoints.engine.Engine.async_generate", ()),),
    typed=False,
)
