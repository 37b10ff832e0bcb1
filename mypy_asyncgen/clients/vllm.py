"""vllm."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine, generator

CLIENT = Client(
    distribution="vllm",
    package="vllm",
    since="0.33.0",
    version="0.33.0",
    source="v1/engine/async_llm.py, engine/protocol.py; `AsyncLLMEngine` is another name of `AsyncLLM`",
    entries=(
        generator("vllm.v1.engine.async_llm.AsyncLLM.generate"),
        generator("vllm.v1.engine.async_llm.AsyncLLM.encode"),
        generator("vllm.engine.protocol.EngineClient.generate"),
        generator("vllm.engine.protocol.EngineClient.encode"),
        coroutine("vllm.v1.engine.async_llm.AsyncLLM.abort"),
        coroutine("vllm.v1.engine.async_llm.AsyncLLM.check_health"),
    ),
    installed=False,
)
