"""Mistakes with packages that are not installed; mypy takes every name of theirs for `Any`."""

from typing import Annotated, Any

import aiohttp
import anyio
import httpx
import redis.asyncio as aioredis
import requests
from patchright.async_api import Page as OtherPage
from playwright.async_api import Page
from starlette.websockets import WebSocket


class Session(httpx.AsyncClient):
    async def ping(self) -> None:
        self.get("/ping")  # E: unawaited-coroutine
        super().get("/ping")  # E: unawaited-coroutine


class Named(requests.Session):
    def label(self) -> str:
        return "named"


async def fetched() -> Any:
    return await Named().get("/")  # E: await-non-awaitable


class Chat:
    socket: WebSocket | None

    def __init__(self, socket: WebSocket, members: dict[str, WebSocket]) -> None:
        self.socket = socket
        self.members = members
        self.client = httpx.AsyncClient()

    async def tell_all(self, text: str) -> None:
        for name, member in self.members.items():
            print(name)
            member.send_text(text)  # E: unawaited-coroutine
        if self.socket:
            self.socket.send_text(text)  # E: unawaited-coroutine

    async def page(self) -> Any:
        response = self.client.get("/")
        return response.text  # E: coroutine-as-value


async def store(cache: Annotated[aioredis.Redis, "cache"], key: str) -> str:
    if cache.exists(key):  # E: truthy-coroutine
        return key
    lock = cache.lock(key)
    lock.release()  # E: unawaited-coroutine
    return f"stored: {cache.get(key)}"  # E: coroutine-in-text


async def download(url: str) -> Any:
    anyio.sleep(1)  # E: unawaited-coroutine
    async with anyio.fail_after(3):  # E: async-with-mismatch
        async with aiohttp.ClientSession() as session, session.get(url) as response:
            for chunk in response.content.iter_chunked(1024):  # E: for-async-iterable
                print(chunk)
            answer = response.json()
            return answer["items"]  # E: coroutine-as-value


async def lines(url: str) -> None:
    async with httpx.AsyncClient() as client, client.stream("GET", url) as response:
        for line in response.aiter_lines():  # E: for-async-iterable
            print(line)
        await response.aiter_lines()  # E: await-async-generator


async def first(page: Page) -> None:
    found = [page.locator("a"), page.get_by_text("b")]
    for locator in found:
        await locator.first  # E: await-non-awaitable
        locator.count()  # E: unawaited-coroutine


async def title(page: Page | OtherPage) -> None:
    page.title()  # E: unawaited-coroutine
