"""langchain-core."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_version, coroutine, generator

CLIENT = Client(
    distribution="langchain-core",
    package="langchain_core",
    since="1.8.0",
    version="1.8.1",
    source="runnables/base.py, language_models/chat_models.py",
    entries=(
        generator("langchain_core.runnables.base.Runnable.astream"),
        generator("langchain_core.runnables.base.Runnable.astream_log"),
        generator("langchain_core.runnables.base.Runnable.abatch_as_completed"),
        generator("langchain_core.language_models.chat_models.BaseChatModel.astream"),
        coroutine("langchain_core.runnables.base.Runnable.ainvoke"),
        coroutine("langchain_core.language_models.chat_models.BaseChatModel.ainvoke"),
        by_version("langchain_core.runnables.base.Runnable.astream_events"),
        by_version("langchain_core.language_models.chat_models.BaseChatModel.astream_events"),
    ),
)
