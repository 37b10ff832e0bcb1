from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class StreamReader:
    async def iter_chunked(self, size: int) -> AsyncIterator[bytes]:
        yield b"chunk"


class ClientResponse:
    content = StreamReader()

    async def json(self) -> dict[str, str]:
        return {"items": "items"}


class ClientSession:
    @asynccontextmanager
    async def get(self, url: str) -> AsyncIterator[ClientResponse]:
        yield ClientResponse()

    async def __aenter__(self) -> "ClientSession":
        return self

    async def __aexit__(self, *args: object) -> None: ...
