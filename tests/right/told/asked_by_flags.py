"""Plain functions that give a coroutine although nothing asks for it, and coroutines that a test drops."""

from collections.abc import Awaitable
from typing import Optional
from unittest import TestCase


class Response:
    text = "r"


async def aembedding(text: str) -> Response:
    return Response()


def embedding(text: str, cached: bool = False, model: Optional[str] = None) -> Response:
    if cached:
        return Response()
    if model:
        return aembedding(text)  # E: coroutine-as-value
    return aembedding(text)  # E: coroutine-as-value


async def later(text: str) -> Awaitable[Response]:
    return Response()




class Plain:
    def close(self):
        print("closed")


class Session:
    def __init__(self, inner: Plain) -> None:
        self.inner = inner

    async def close_async(self):
        await self.inner.close()  # E: await-non-awaitable


class Test(TestCase):
    def test_raises(self) -> None:
        with self.assertRaises(ValueError):
            aembedding("a")  # E: unawaited-coroutine
