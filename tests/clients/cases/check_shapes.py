"""Clients as programs hold them: subclassed, kept on `self`, forwarded to, behind a Protocol, raw and streamed."""

import functools
from collections.abc import AsyncIterator
from typing import Any, Protocol

import groq
import ollama
import openai
from anthropic import AsyncAnthropic
from huggingface_hub import AsyncInferenceClient
from openai import AsyncOpenAI
from openai.types.chat import ChatCompletion


class Mine(AsyncOpenAI): ...


class Lama(ollama.AsyncClient):
    async def both(self, **kw: Any) -> None:
        for c in await self.chat("m", stream=True, **kw):  # type: ignore[for-async-iterable]
            print(c)
        async for c in await self.chat("m", stream=True, **kw):
            print(c)


class Service:
    def __init__(self, kw: dict[str, Any]) -> None:
        self.client = Mine()
        self.anth = AsyncAnthropic()
        self.kw = kw
        self.make = functools.partial(self.client.chat.completions.create, model="m")

    async def ask(self, flag: bool) -> None:
        async for c in self.client.chat.completions.create(model="m", messages=[], stream=True):  # type: ignore[async-for-coroutine]
            print(c)
        async for c in self.client.chat.completions.create(stream=True, **self.kw):  # type: ignore[async-for-coroutine]
            print(c)
        async for c in await self.client.chat.completions.create(stream=True, **self.kw):
            print(c)
        r = await self.client.chat.completions.with_raw_response.create(model="m", messages=[])
        print(r.parse().choices)
        self.client.chat.completions.with_raw_response.create(model="m", messages=[]).parse()  # type: ignore[coroutine-as-value]
        async with self.client.chat.completions.with_streaming_response.create(model="m", messages=[]) as resp:
            async for line in resp.iter_lines():
                print(line)
            for line in resp.iter_lines():  # type: ignore[for-async-iterable]
                print(line)
            await resp.iter_lines()  # type: ignore[await-async-generator]
        manager = self.client.chat.completions.with_streaming_response.create(model="m", messages=[])
        async with await manager as resp:  # type: ignore[await-non-awaitable]
            print(resp)
        e = await self.client.embeddings.create(model="m", input="x")
        print(e.data)
        print(self.client.embeddings.create(model="m", input="x").data)  # type: ignore[coroutine-as-value]
        async for f in self.client.files.list():
            print(f)
        for f in await self.client.files.list():  # type: ignore[for-async-iterable]
            print(f)
        page = await self.client.files.list()
        async for f in page:
            print(f)
        for f in page.data:
            print(f)
        b = await self.client.batches.create(
            completion_window="24h", endpoint="/v1/chat/completions", input_file_id="x"
        )
        print(b.id)
        content = await self.client.files.content("x")
        async for chunk in await content.aiter_bytes():
            print(chunk)
        async for chunk in content.aiter_bytes():  # type: ignore[async-for-coroutine]
            print(chunk)
        async with self.anth.messages.stream(model="m", max_tokens=1, messages=[]) as s:
            async for t in s.text_stream:
                print(t)
            for t in s.text_stream:  # type: ignore[for-async-iterable]
                print(t)
            m = await s.get_final_message()
            print(m.content, s.get_final_message().content)  # type: ignore[coroutine-as-value]
        with self.anth.messages.stream(model="m", max_tokens=1, messages=[]) as s2:  # type: ignore[async-with-mismatch]
            print(s2)
        async for result in await self.anth.messages.batches.results("x"):
            print(result)
        async for result in self.anth.messages.batches.results("x"):  # type: ignore[async-for-coroutine]
            print(result)
        self.anth.messages.stream(model="m", max_tokens=1, messages=[])  # type: ignore[unused-async-generator]
        made = await self.make(messages=[])
        print(made)
        self.make(messages=[])  # type: ignore[unawaited-coroutine]
        async for c in self.make(messages=[], stream=True):  # type: ignore[async-for-coroutine]
            print(c)

    async def forward(self, **kwargs: Any) -> None:
        reply = self.client.chat.completions.create(**kwargs)
        print((await reply).choices)
        self.client.chat.completions.create(**kwargs)  # type: ignore[unawaited-coroutine]
        async for c in self.client.chat.completions.create(**kwargs):  # type: ignore[async-for-coroutine]
            print(c)


class Chat(Protocol):
    async def create(self, *, model: str, messages: list[Any]) -> ChatCompletion: ...


class Streams(Protocol):
    def stream(self, prompt: str) -> AsyncIterator[str]: ...


async def proto(c: Chat, s: Streams) -> None:
    print((await c.create(model="m", messages=[])).choices)
    c.create(model="m", messages=[])  # type: ignore[unawaited-coroutine]
    async for t in s.stream("x"):
        print(t)
    async for t in await s.stream("x"):  # type: ignore[await-async-generator]
        print(t)


async def hf(c: AsyncInferenceClient) -> None:
    async for t in await c.chat.completions.create([], stream=True):
        print(t)
    async for t in c.chat.completions.create([], stream=True):  # type: ignore[async-for-coroutine]
        print(t)
    for t in await c.text_generation("x", stream=True):  # type: ignore[for-async-iterable]
        print(t)


async def opened(flag: bool) -> None:
    async with AsyncOpenAI() as c, groq.AsyncGroq() as g:
        r = await c.chat.completions.create(model="m", messages=[], stream=flag)
        if isinstance(r, openai.AsyncStream):
            async for x in r:
                print(x)
        else:
            print(r.choices)
        print(f"{g.chat.completions.create(model='m', messages=[])}")  # type: ignore[coroutine-in-text]
    with AsyncOpenAI() as c3:  # type: ignore[async-with-mismatch]
        print(c3)
