"""A client for a language model: an async generator over a streamed or a whole answer, consumed with `async for`."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass
from typing import Any, Literal, overload


@dataclass
class Chunk:
    text: str


@dataclass
class Completion:
    text: str


class AsyncStream:
    """Stands for a client library's stream of chunks."""

    def __init__(self, words: list[str]) -> None:
        self._words = words

    async def __aiter__(self) -> AsyncIterator[Chunk]:
        for word in self._words:
            yield Chunk(word)


class Completions:
    """Stands for `client.chat.completions`: what `create` gives follows from `stream`."""

    @overload
    async def create(self, *, stream: Literal[True], **kwargs: Any) -> AsyncStream: ...

    @overload
    async def create(self, *, stream: Literal[False], **kwargs: Any) -> Completion: ...

    async def create(self, *, stream: bool, **kwargs: Any) -> AsyncStream | Completion:
        words = [message["content"] for message in kwargs["messages"]]
        return AsyncStream(words) if stream else Completion(" ".join(words))


class Chat:
    completions = Completions()


class Library:
    chat = Chat()


@dataclass
class StreamEvent:
    kind: str
    text: str


Message = dict[str, str]


class ChatClient:
    def __init__(self, model: str) -> None:
        self.client = Library()
        self.model = model

    async def chat_completion(self, messages: list[Message], stream: bool = True) -> AsyncGenerator[StreamEvent, None]:
        if stream:
            async for event in self._stream_response(messages):
                yield event
        else:
            yield await self._non_stream_response(messages)

    async def _stream_response(self, messages: list[Message]) -> AsyncGenerator[StreamEvent, None]:
        kwargs = {"model": self.model, "messages": messages}
        response = await self.client.chat.completions.create(stream=True, **kwargs)
        async for chunk in response:
            yield StreamEvent("delta", chunk.text)
        yield StreamEvent("end", "")

    async def _non_stream_response(self, messages: list[Message]) -> StreamEvent:
        kwargs = {"model": self.model, "messages": messages}
        response = await self.client.chat.completions.create(stream=False, **kwargs)
        return StreamEvent("message", response.text)


async def main() -> None:
    client = ChatClient("small")
    messages = [{"role": "user", "content": "hello"}, {"role": "user", "content": "world"}]
    async for event in client.chat_completion(messages):
        print(f"{event.kind}: {event.text}")
    async for event in client.chat_completion(messages, stream=False):
        print(f"{event.kind}: {event.text}")


asyncio.run(main())
