from typing import Any

from llama_stack_client import AsyncLlamaStackClient as Client, AsyncStream
from llama_stack_client.types import ChatCompletionResponseStreamChunk
from llama_stack_client.types.shared import ChatCompletionResponse
from typing_extensions import assert_type


async def right_chat(client: Client, flag: bool) -> None:
    assert_type(await client.inference.chat_completion(model_id="m", messages=[]), ChatCompletionResponse)
    stream = await client.inference.chat_completion(model_id="m", messages=[], stream=True)
    assert_type(stream, AsyncStream[ChatCompletionResponseStreamChunk])
    async for _ in stream:
        pass
    assert_type(await client.inference.chat_completion(model_id="m", messages=[], stream=flag), ChatCompletionResponse | AsyncStream[ChatCompletionResponseStreamChunk])


async def right_keywords(client: Client, kw: dict[str, Any]) -> None:
    assert_type(await client.inference.chat_completion(stream=True, **kw), AsyncStream[ChatCompletionResponseStreamChunk])
    assert_type(await client.inference.chat_completion(stream=False, **kw), ChatCompletionResponse)
    assert_type(await client.inference.chat_completion(**kw), Any)


async def wrong_chat(client: Client) -> None:
    async for _ in client.inference.chat_completion(model_id="m", messages=[], stream=True):  # type: ignore[attr-defined]
        pass
    async for _ in await client.inference.chat_completion(model_id="m", messages=[]):  # type: ignore[attr-defined]
        pass
    for _ in await client.inference.chat_completion(model_id="m", messages=[], stream=True):  # type: ignore[attr-defined]
        pass
    client.inference.chat_completion(model_id="m", messages=[])  # type: ignore[unused-coroutine]


async def wrong_keywords(client: Client, kw: dict[str, Any]) -> None:
    async for _ in client.inference.chat_completion(stream=True, **kw):  # type: ignore[attr-defined]
        pass
    async for _ in await client.inference.chat_completion(stream=False, **kw):  # type: ignore[attr-defined]
        pass
    for _ in await client.inference.chat_completion(stream=True, **kw):  # type: ignore[attr-defined]
        pass
