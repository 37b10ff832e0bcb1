from collections.abc import AsyncGenerator
from typing import Any

from llama_index.core.base.llms.types import ChatMessage, ChatResponse, CompletionResponse
from llama_index.core.chat_engine import SimpleChatEngine
from llama_index.core.chat_engine.types import AgentChatResponse, StreamingAgentChatResponse
from llama_index.core.llms import CustomLLM, LLMMetadata
from llama_index.core.llms.callbacks import llm_chat_callback, llm_completion_callback
from llama_index.core.llms.llm import LLM
from llama_index.core.llms.mock import MockLLM
from typing_extensions import assert_type


async def right_abstract(llm: LLM) -> None:
    assert_type(await llm.achat([]), ChatResponse)
    async for response in await llm.astream_chat([]):
        assert_type(response, ChatResponse)


async def right_concrete(llm: MockLLM, custom: CustomLLM) -> None:
    assert_type(await llm.achat([]), ChatResponse)
    assert_type(await custom.acomplete("hello"), CompletionResponse)
    stream = await custom.astream_chat([])
    assert_type(stream, AsyncGenerator[ChatResponse, None])
    async for response in stream:
        assert_type(response.delta, str | None)
    async for completion in await custom.astream_complete("hello"):
        assert_type(completion, CompletionResponse)


async def right_engine(engine: SimpleChatEngine) -> None:
    assert_type(await engine.achat("hello"), AgentChatResponse)
    streaming = await engine.astream_chat("hello")
    assert_type(streaming, StreamingAgentChatResponse)
    async for token in streaming.async_response_gen():
        assert_type(token, str)


class Own(CustomLLM):
    """The documentation's own pattern, whose parameters differ from the base class."""

    @property
    def metadata(self) -> LLMMetadata:
        return LLMMetadata()

    @llm_completion_callback()
    def complete(self, prompt: str, **kwargs: Any) -> CompletionResponse:
        return CompletionResponse(text=prompt)

    @llm_chat_callback()
    async def achat(self, messages: list[ChatMessage], **kwargs: Any) -> ChatResponse:
        raise NotImplementedError

    @llm_completion_callback()
    def stream_complete(self, prompt: str, **kwargs: Any) -> Any:
        raise NotImplementedError


async def wrong_concrete(llm: MockLLM, custom: CustomLLM) -> None:
    async for _ in custom.astream_chat([]):  # type: ignore[attr-defined]
        pass
    for _ in await custom.astream_chat([]):  # type: ignore[attr-defined]
        pass
    llm.achat([])  # type: ignore[unused-coroutine]
    llm.achat([]).message  # type: ignore[attr-defined]
    async for _ in await custom.achat([]):  # type: ignore[attr-defined]
        pass


async def wrong_engine(engine: SimpleChatEngine) -> None:
    async for _ in await engine.astream_chat("hello"):  # type: ignore[attr-defined]
        pass
    engine.achat("hello")  # type: ignore[unused-coroutine]
    engine.achat("hello").response  # type: ignore[attr-defined]
    streaming = await engine.astream_chat("hello")
    await streaming.async_response_gen()  # type: ignore[misc]
    for _ in streaming.async_response_gen():  # type: ignore[attr-defined]
        pass
