"""any-llm-sdk."""

from __future__ import annotations

from mypy_asyncgen.clients._model import UNION, Client, by_flag, coroutine

CLIENT = Client(
    distribution="any-llm-sdk",
    package="any_llm",
    since="1.40.2",
    version="1.40.2",
    source="api.py: one union; any_llm.py: overloads on `stream`",
    entries=(
        by_flag("any_llm.api.acompletion", UNION),
        by_flag("any_llm.api.aresponses", UNION),
        by_flag("any_llm.api.amessages", UNION),
        coroutine("any_llm.api.aembedding"),
        by_flag("any_llm.any_llm.AnyLLM.acompletion"),
        by_flag("any_llm.any_llm.AnyLLM.aresponses"),
        by_flag("any_llm.any_llm.AnyLLM.amessages", UNION),
    ),
)
