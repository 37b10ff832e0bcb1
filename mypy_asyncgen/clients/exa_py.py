"""exa-py."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine, then_iterate

CLIENT = Client(
    distribution="exa-py",
    package="exa_py",
    since="2.28.0",
    version="2.28.0",
    source="api.py",
    entries=(
        coroutine("exa_py.api.AsyncExa.search"),
        coroutine("exa_py.api.AsyncExa.answer"),
        then_iterate("exa_py.api.AsyncExa.stream_answer"),
        then_iterate("exa_py.api.AsyncExa.stream_search"),
    ),
)
