"""tavily-python."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_flag, coroutine

CLIENT = Client(
    distribution="tavily-python",
    package="tavily",
    since="0.8.5",
    version="0.8.5",
    source="async_tavily.py",
    entries=(
        coroutine("tavily.async_tavily.AsyncTavilyClient.search"),
        coroutine("tavily.async_tavily.AsyncTavilyClient.extract"),
        by_flag("tavily.async_tavily.AsyncTavilyClient.research", ()),
    ),
    typed=False,
)
