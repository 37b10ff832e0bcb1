"""The correct twin: a plain function in the thread, or the coroutine that comes back is awaited, whoever does it."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any


async def fetch(url: str) -> str:
    return url


def read(url: str) -> str:
    return url


async def shown() -> None:
    page = await asyncio.to_thread(read, "a")
    print(page)
    print(await asyncio.to_thread(read, "b"))


async def awaited_when_it_is_back() -> None:
    coroutine = await asyncio.to_thread(fetch, "a")
    print("waiting for", coroutine)
    print(await coroutine)
    print(await (await asyncio.to_thread(fetch, "b")))


async def awaited_on_one_way(wanted: bool) -> None:
    coroutine = await asyncio.to_thread(fetch, "a")
    if not wanted:
        coroutine.close()
        return
    await coroutine


async def left_on_one_way(wanted: bool) -> None:
    coroutine = await asyncio.to_thread(fetch, "a")
    if not wanted:
        return
    await coroutine


async def awaited_by_the_caller() -> Any:
    return await asyncio.to_thread(fetch, "a")


async def collected() -> str:
    pages = []
    for url in ("a", "b"):
        pages.append(await asyncio.to_thread(fetch, url))
    return f"{await asyncio.gather(*pages)}"


def submitted(pool: ThreadPoolExecutor) -> Any:
    pool.submit(read, "a")
    return pool.submit(fetch, "a")


async def main() -> None:
    await shown()
    await awaited_when_it_is_back()
    await awaited_on_one_way(False)
    await left_on_one_way(True)
    print(await (await awaited_by_the_caller()))
    print(await collected())
    with ThreadPoolExecutor() as pool:
        print(await submitted(pool).result())


asyncio.run(main())
