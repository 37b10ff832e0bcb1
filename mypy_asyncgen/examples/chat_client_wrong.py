"""A client for a language model whose `await` and `async for` are swapped, one in each class or function.

Running the program shows what becomes of each.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
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


class StreamAwaited(ChatClient):
    async def chat_completion(self, messages: list[Message], stream: bool = True) -> AsyncGenerator[StreamEvent, None]:
        async for event in await self._stream_response(messages):  # E: await-async-generator
            yield event


class StreamIteratedPlainly(ChatClient):
    async def chat_completion(self, messages: list[Message], stream: bool = True) -> AsyncGenerator[StreamEvent, None]:
        for event in self._stream_response(messages):  # E: for-async-iterable
            yield event


class WholeAnswerIterated(ChatClient):
    async def chat_completion(self, messages: list[Message], stream: bool = True) -> AsyncGenerator[StreamEvent, None]:
        async for event in self._non_stream_response(messages):  # E: async-for-coroutine
            yield event


class WholeAnswerNotAwaited(ChatClient):
    async def chat_completion(self, messages: list[Message], stream: bool = True) -> AsyncGenerator[StreamEvent, None]:
        yield self._non_stream_response(messages)  # E: coroutine-as-value


class ResponseNotAwaited(ChatClient):
    async def _stream_response(self, messages: list[Message]) -> AsyncGenerator[StreamEvent, None]:
        response = self.client.chat.completions.create(stream=True, messages=messages)
        async for chunk in response:  # E: async-for-coroutine
            yield StreamEvent("delta", chunk.text)


class ResponseAwaitedTwice(ChatClient):
    async def _stream_response(self, messages: list[Message]) -> AsyncGenerator[StreamEvent, None]:
        response = await self.client.chat.completions.create(stream=True, messages=messages)
        async for chunk in await response:  # E: await-async-generator
            yield StreamEvent("delta", chunk.text)


async def completion_awaited(client: ChatClient, messages: list[Message]) -> str:
    return str(await client.chat_completion(messages))  # E: await-async-generator


async def completion_iterated_plainly(client: ChatClient, messages: list[Message]) -> str:
    return " ".join(event.text for event in client.chat_completion(messages))  # E: for-async-iterable


async def completion_formatted(client: ChatClient, messages: list[Message]) -> str:
    return f"{client.chat_completion(messages)}"  # E: coroutine-in-text


async def text(client: ChatClient, messages: list[Message]) -> str:
    return " ".join([event.text async for event in client.chat_completion(messages)])


async def attempt(name: str, run: Awaitable[str]) -> None:
    try:
        print(f"{name}: {await run}")
    except (TypeError, AttributeError) as error:
        print(f"{name}: {type(error).__name__}: {error}")


async def main() -> None:
    messages = [{"role": "user", "content": "hello"}, {"role": "user", "content": "world"}]
    for kind in (
        StreamAwaited,
        StreamIteratedPlainly,
        WholeAnswerIterated,
        WholeAnswerNotAwaited,
        ResponseNotAwaited,
        ResponseAwaitedTwice,
    ):
        await attempt(kind.__name__, text(kind("small"), messages))
    functions: list[Callable[[ChatClient, list[Message]], Awaitable[str]]] = [
        completion_awaited,
        completion_iterated_plainly,
        completion_formatted,
    ]
    for function in functions:
        await attempt(function.__name__, function(ChatClient("small"), messages))


asyncio.run(main())
