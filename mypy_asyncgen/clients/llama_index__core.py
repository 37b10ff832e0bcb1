"""llama-index-core."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine, generator, then_iterate

CLIENT = Client(
    distribution="llama-index-core",
    package="llama_index.core",
    since="0.14.19",
    version="0.14.25",
    source="core/llms/callbacks.py, core/callbacks/utils.py: decorators that give `Callable`; base/llms/base.py",
    entries=(
        then_iterate("llama_index.core.base.llms.base.BaseLLM.astream_chat"),
        then_iterate("llama_index.core.base.llms.base.BaseLLM.astream_complete"),
        coroutine("llama_index.core.base.llms.base.BaseLLM.achat"),
        coroutine("llama_index.core.base.llms.base.BaseLLM.acomplete"),
        then_iterate("llama_index.core.llms.llm.LLM.astream_structured_predict"),
        generator("llama_index.core.chat_engine.types.StreamingAgentChatResponse.async_response_gen"),
    ),
    stub=True,
)
