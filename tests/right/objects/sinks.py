"""A sink that takes functions of both kinds, declared to return anything, and streams that a server opens."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager


class CallbackSink:
    def __init__(self, callback: Callable[[str], object]) -> None:
        self._callback = callback

    async def handle(self, event: str) -> None:
        found = self._callback(event)
        if asyncio.iscoroutine(found):
            await found


@asynccontextmanager
async def client(url: str) -> AsyncIterator[str]:
    yield url


class Server:
    def __init__(self, url: str) -> None:
        self.url = url

    def create_streams(self) -> AbstractAsyncContextManager[str]:
        return client(url=self.url)
