"""Without a question, and without a replacement: the coroutine is lost, and the streams are not opened."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager


class CallbackSink:
    def __init__(self, callback: Callable[[str], object]) -> None:
        self._callback = callback

    def handle(self, event: str) -> None:
        self._callback(event)


@asynccontextmanager
async def client(url: str) -> AsyncIterator[str]:
    yield url


class Server:
    def create_streams(self) -> AbstractAsyncContextManager[str]:
        return client(url="x")


async def keep(event: str) -> None:
    print(event)


async def main() -> None:
    CallbackSink(keep).handle("started")  # E: async-callback
    Server().create_streams()  # E: unused-async-generator
