"""Coroutines that some or all ways through a function leave alone."""

import asyncio
from collections.abc import Awaitable
from typing import Any


async def fetch(url: str) -> str:
    return url


async def early_return(url: str) -> str:
    page = fetch(url)  # E: unawaited-coroutine
    if not url:
        return ""
    return await page


async def early_raise_after_use(url: str) -> None:
    page = fetch(url)  # E: unawaited-coroutine
    other = await fetch(url)
    print(other)


async def loop(urls: list[str]) -> None:
    for url in urls:
        page = fetch(url)  # E: unawaited-coroutine


async def while_loop(urls: list[str]) -> None:
    while urls:
        page = fetch(urls.pop())  # E: unawaited-coroutine


async def branches(url: str, fresh: bool) -> None:
    if fresh:
        page = fetch(url)  # E: unawaited-coroutine
    else:
        page = fetch("cache")  # E: unawaited-coroutine


async def with_block(lock: asyncio.Lock, url: str) -> None:
    async with lock:
        page = fetch(url)  # E: unawaited-coroutine


async def try_block(url: str) -> None:
    try:
        page = fetch(url)  # E: unawaited-coroutine
    except ValueError:
        print("never raised")


async def matched(kind: str) -> None:
    match kind:
        case "page":
            page = fetch("page")  # E: unawaited-coroutine
        case _:
            pass


async def conditional(fresh: bool) -> None:
    page = fetch("new") if fresh else fetch("old")  # E: unawaited-coroutine


async def starred() -> None:
    pages = [*[fetch("a")], fetch("b")]  # E: unawaited-coroutine


async def in_a_dict() -> None:
    pages = {"a": fetch("a"), "b": fetch("b")}  # E: unawaited-coroutine


async def comprehension(urls: list[str]) -> None:
    pages = [fetch(url) for url in urls]  # E: unawaited-coroutine


async def mapped(urls: list[str]) -> None:
    pages = list(map(fetch, urls))  # E: unawaited-coroutine


async def annotated(url: str) -> None:
    page: Awaitable[Any] = fetch(url)  # E: unawaited-coroutine


async def generator_expression(urls: list[str]) -> None:
    pages = tuple(fetch(url) for url in urls)  # E: unawaited-coroutine
