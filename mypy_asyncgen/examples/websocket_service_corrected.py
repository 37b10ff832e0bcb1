"""A service that completes text, whole or as a stream, behind a WebSocket, with `await` and `async for` where they belong."""

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
    """Awaits the coroutine of `_stream_completion` and returns its result, an async generator: that does work."""

    async def generate_completion(self, prompt: str, stream: bool = False) -> str | AsyncGenerator[str, None]:
        if stream:
            return await self._stream_completion(prompt)
        return await self.model.complete(prompt)


class GeneratorAwaited(Service):
    """The simplest form: the stream yields by itself, and is not awaited."""

    async def _tokens(self, prompt: str) -> AsyncGenerator[str, None]:
        async for token in self.model.tokens(prompt):
            yield token

    async def generate_completion(self, prompt: str, stream: bool = False) -> str | AsyncGenerator[str, None]:
        if stream:
            return self._tokens(prompt)
        return await self.model.complete(prompt)


class CoroutineIterated(Service):
    """Awaits `_stream_completion`, a coroutine, and iterates its result."""

    async def stream_directly(self, websocket: WebSocket) -> None:
        async for token in await self._stream_completion("hello"):
            await websocket.send_text(token)


async def not_awaited(websocket: WebSocket, service: Service) -> None:
    async for token in await service.generate_completion("hello", stream=True):
        await websocket.send_text(token)


async def plain_for(websocket: WebSocket, service: Service) -> None:
    async for token in await service.generate_completion("hello", stream=True):
        await websocket.send_text(token)


async def whole_text_iterated(websocket: WebSocket, service: Service) -> None:
    for token in await service.generate_completion("hello"):
        await websocket.send_text(token)


async def stream_awaited(websocket: WebSocket, service: Service) -> None:
    stream = await service.generate_completion("hello", stream=True)
    await websocket.send_text("".join([token async for token in stream]))


async def coroutine_sent(websocket: WebSocket, service: Service) -> None:
    await websocket.send_text(await service.generate_completion("hello"))


async def coroutine_formatted(websocket: WebSocket, service: Service) -> None:
    await websocket.send_text(f"{await service.generate_completion('hello')}")


async def dropped(websocket: WebSocket, service: Service) -> None:
    await websocket.send_text(await service.generate_completion("hello", stream=False))


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
