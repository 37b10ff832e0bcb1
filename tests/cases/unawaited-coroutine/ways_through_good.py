"""Every way through a function uses the coroutine, or does not make it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any


async def fetch(url: str) -> str:
    return url


async def early_return(url: str) -> str:
    if not url:
        return ""
    page = fetch(url)
    return await page


async def early_raise(url: str) -> str:
    page = fetch(url)
    if not url:
        page.close()
        raise ValueError(url)
    return await page


async def two_conditions(url: str, fresh: bool) -> str:
    page = None
    if fresh:
        page = fetch(url)
    text = "none"
    if page is not None:
        text = await page
    return text


async def same_condition(url: str, fresh: bool) -> str:
    page = fetch(url)
    if fresh:
        text = await page
    if not fresh:
        page.close()
        text = "stale"
    return text


async def carried_over(urls: list[str]) -> list[str]:
    texts = []
    waiting: Awaitable[str] | None = None
    for url in urls:
        if waiting is not None:
            texts.append(await waiting)
        waiting = fetch(url)
    if waiting is not None:
        texts.append(await waiting)
    return texts


async def retried(url: str) -> str:
    while True:
        page = fetch(url)
        try:
            return await page
        except OSError:
            continue


async def in_finally(url: str) -> str:
    page = fetch(url)
    try:
        print("between")
    finally:
        text = await page
    return text


async def with_else(urls: list[str]) -> str:
    page = fetch("last")
    for url in urls:
        print(url)
    else:
        return await page


async def matched(kind: str) -> str:
    page = fetch(kind)
    match kind:
        case "page":
            return await page
        case _:
            page.close()
            return ""


async def yielded(urls: list[str]) -> AsyncIterator[Awaitable[str]]:
    for url in urls:
        page = fetch(url)
        yield page


def lazily(urls: list[str]) -> Iterator[Awaitable[str]]:
    for url in urls:
        yield fetch(url)


async def aliased(url: str) -> str:
    page = fetch(url)
    alias = page
    return await alias


async def in_a_tuple(url: str) -> str:
    pair = (url, fetch(url))
    return await pair[1]


async def in_a_dict() -> str:
    pages = {"a": fetch("a"), "b": fetch("b")}
    await asyncio.gather(*pages.values())
    by_name: dict[str, Awaitable[str]] = {}
    by_name["a"] = fetch("a")
    by_name |= {"b": fetch("b")}
    return " ".join([await page for page in by_name.values()])


async def popped(urls: list[str]) -> str:
    pages = [fetch(url) for url in urls]
    text = ""
    while pages:
        text += await pages.pop()
    return text


async def handed_on(url: str) -> str:
    async def run(page: Awaitable[str]) -> str:
        return await page

    page = fetch(url)
    return await run(page)


async def keyword(url: str) -> str:
    async def run(**options: Any) -> str:
        return str(await options["page"])

    return await run(page=fetch(url)) + await run(**{"page": fetch(url)})


async def default(url: str) -> str:
    page = fetch(url)

    async def run(waiting: Awaitable[str] = page) -> str:
        return await waiting

    return await run()


class Pages:
    """Keeps coroutines in attributes, private ones too."""

    def __init__(self, url: str) -> None:
        self._page = fetch(url)
        self.__other = fetch(url)
        self.later: Callable[[], Awaitable[str]] = lambda: fetch(url)

    async def read(self) -> str:
        return await self._page + await self.__other + await self.later()


async def nonlocal_page(url: str) -> str:
    page: Awaitable[str] | None = None

    def start() -> None:
        nonlocal page
        page = fetch(url)

    start()
    assert page is not None
    return await page


shared: Awaitable[str] | None = None


def start_shared() -> None:
    global shared
    shared = fetch("shared")


async def main() -> None:
    print(await early_return("a"), await two_conditions("a", True), await two_conditions("a", False))
    print(await same_condition("a", True), await same_condition("a", False))
    try:
        await early_raise("")
    except ValueError:
        print(await early_raise("b"))
    print(await carried_over(["a", "b"]), await retried("a"), await in_finally("a"), await with_else(["a"]))
    print(await matched("page"), await matched("other"))
    print([await page async for page in yielded(["a"])], [await page for page in lazily(["a"])])
    print(await aliased("a"), await in_a_tuple("a"), await in_a_dict(), await popped(["a", "b"]))
    print(await handed_on("a"), await keyword("a"), await default("a"), await Pages("a").read())
    print(await nonlocal_page("a"))
    start_shared()
    assert shared is not None
    print(await shared)


asyncio.run(main())
