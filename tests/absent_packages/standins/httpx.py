from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Response:
    text = "text"

    async def aiter_lines(self) -> AsyncIterator[str]:
        yield "line"


class Client:
    def get(self, url: str) -> Response:
        return Response()


class AsyncClient:
    async def get(self, url: str) -> Response:
        return Response()

    @asynccontextmanager
    async def stream(self, method: str, url: str) -> AsyncIterator[Response]:
        yield Response()

    async def __aenter__(self) -> "AsyncClient":
        return self

    async def __aexit__(self, *args: object) -> None: ...
