"""A service that completes text, whole or as a stream, behind a WebSocket: what goes wrong between `await` and `async for`.

Each class or function with a marked line is one mistake; running the program shows what becomes of it.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable


class WebSocket:
    """Stands for a web framework's."""

    def __init__(self) -> None:
        self.sent: list[str] = []

    async def send_text(self, text: str) -> None:
        self.sent.append("".join([text]))


class Model:
    """Stands for a language model."""

    async def complete(self, prompt: str) -> str:
        return f"{prompt} world"

    async def tokens(self, prompt: str) -> AsyncGenerator[str, None]:
        for token in (prompt, " world"):
            yield token


class Service:
    """Works: `_stream_completion` is a coroutine that returns an async generator, and it is awaited."""

    def __init__(self) -> None:
        self.model = Model()

    async def _stream_completion(self, prompt: str) -> AsyncGenerator[str, None]:
        async def tokens() -> AsyncGenerator[str, None]:
            async for token in self.model.tokens(prompt):
                yield token

        return tokens()

    async def generate_completion(self, prompt: str, stream: bool = False) -> str | AsyncGenerator[str, None]:
        if stream:
            return await self._stream_completion(prompt)
        return await self.model.complete(prompt)

    async def stream_directly(self, websocket: WebSocket) -> None:
        async for token in await self._stream_completion("hello"):
            await websocket.send_text(token)


async def endpoint(websocket: WebSocket, service: Service) -> None:
    stream = await service.generate_completion("hello", stream=True)
    async for token in stream:
        await websocket.send_text(token)


class CoroutineReturned(Service):
    """Returns the coroutine of `_stream_completion` instead of its result."""

    async def generate_completion(self, prompt: str, stream: bool = False) -> str | AsyncGenerator[str, None]:
        if stream:
            return self._stream_completion(prompt)  # E: async-for-coroutine
        return await self.model.complete(prompt)


class GeneratorAwaited(Service):
    """`_stream_completion` yields by itself now, but is still awaited."""

    async def _tokens(self, prompt: str) -> AsyncGenerator[str, None]:
        async for token in self.model.tokens(prompt):
            yield token

    async def generate_completion(self, prompt: str, stream: bool = False) -> str | AsyncGenerator[str, None]:
        if stream:
            return await self._tokens(prompt)  # E: await-async-generator
        return await self.model.complete(prompt)


class CoroutineIterated(Service):
    """Iterates `_stream_completion`, which is a coroutine."""

    async def stream_directly(self, websocket: WebSocket) -> None:
        async for token in self._stream_completion("hello"):  # E: async-for-coroutine
            await websocket.send_text(token)


async def not_awaited(websocket: WebSocket, service: Service) -> None:
    async for token in service.generate_completion("hello", stream=True):  # E: async-for-coroutine
        await websocket.send_text(token)


async def plain_for(websocket: WebSocket, service: Service) -> None:
    for token in await service.generate_completion("hello", stream=True):  # E: for-async-iterable
        await websocket.send_text(token)


async def whole_text_iterated(websocket: WebSocket, service: Service) -> None:
    async for token in await service.generate_completion("hello"):  # E: async-for-iterable
        await websocket.send_text(token)


async def stream_awaited(websocket: WebSocket, service: Service) -> None:
    stream = await service.generate_completion("hello", stream=True)
    await stream  # E: await-async-generator
    await websocket.send_text("hello world")


async def coroutine_sent(websocket: WebSocket, service: Service) -> None:
    await websocket.send_text(service.generate_completion("hello"))  # E: coroutine-as-value


async def coroutine_formatted(websocket: WebSocket, service: Service) -> None:
    await websocket.send_text(f"{service.generate_completion('hello')}")  # E: coroutine-in-text


async def dropped(websocket: WebSocket, service: Service) -> None:
    service.generate_completion("hello", stream=True)  # E: unawaited-coroutine


async def attempt(name: str, websocket: WebSocket, run: Awaitable[None]) -> None:
    try:
        await run
    except (TypeError, AttributeError) as error:
        print(f"{name}: {type(error).__name__}: {error}")
    else:
        print(f"{name}: {''.join(websocket.sent)}")


async def main() -> None:
    for kind in (CoroutineReturned, GeneratorAwaited):
        websocket = WebSocket()
        await attempt(kind.__name__, websocket, endpoint(websocket, kind()))
    websocket = WebSocket()
    await attempt("CoroutineIterated", websocket, CoroutineIterated().stream_directly(websocket))
    for function in (
        not_awaited,
        plain_for,
        whole_text_iterated,
        stream_awaited,
        coroutine_sent,
        coroutine_formatted,
        dropped,
    ):
        websocket = WebSocket()
        await attempt(function.__name__, websocket, function(websocket, Service()))


asyncio.run(main())
