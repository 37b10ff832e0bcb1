"""The same programs without the mistakes, and what only looks like one."""

import asyncio
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
        await self.get("/ping")
        await super().get("/ping")


class Recorded(httpx.AsyncClient):
    def get(self, url: str) -> str:
        return url

    def ping(self) -> None:
        self.get("/ping")


class Background(requests.Session):
    """What it overrides decides what its other methods give."""

    def request(self, *arguments, **named):
        return asyncio.to_thread(super().request, *arguments, **named)


class Chat:
    socket: WebSocket | None

    def __init__(self, socket: WebSocket, members: dict[str, WebSocket]) -> None:
        self.socket = socket
        self.members = members
        self.client = httpx.AsyncClient()
        self.either: Any = httpx.AsyncClient()
        self.either = httpx.Client()

    async def tell_all(self, text: str) -> None:
        await asyncio.gather(*(member.send_text(text) for member in self.members.values()))
        if self.socket:
            await self.socket.send_text(text)
        self.either.get("/")

    async def page(self) -> Any:
        response = self.client.get("/")
        return (await response).text


async def store(cache: Annotated[aioredis.Redis, "cache"], key: str) -> str:
    pipeline = cache.pipeline()
    pipeline.set(key, 1)
    pipeline.get(key)
    await pipeline.execute()
    if await cache.exists(key):
        return key
    lock = cache.lock(key)
    await lock.release()
    return f"stored: {await cache.get(key)}"


async def download(url: str) -> Any:
    await anyio.sleep(0)
    with anyio.fail_after(3):
        async with aiohttp.ClientSession() as session, session.get(url) as response:
            async for chunk in response.content.iter_chunked(1024):
                print(chunk)
            answer = await response.json()
            return answer["items"]


async def lines(url: str) -> None:
    async with httpx.AsyncClient() as client, client.stream("GET", url) as response:
        async for line in response.aiter_lines():
            print(line)


async def first(page: Page) -> Any:
    found = [page.locator("a"), page.get_by_text("b")]
    for locator in found:
        if await locator.count():
            return locator.first
    for kind in (Page, OtherPage):
        print(kind.title)
    return None


async def title(page: Page | OtherPage) -> str:
    return await page.title()


async def main() -> None:
    await Session().ping()
    Recorded().ping()
    print(await Background().get("/"))
    chat = Chat(WebSocket(), {"a": WebSocket()})
    await chat.tell_all("hello")
    print(await chat.page(), await store(aioredis.Redis(), "key"), await download("/"))
    await lines("/")
    print(await first(Page()), await title(Page()), await title(OtherPage()))


asyncio.run(main())
