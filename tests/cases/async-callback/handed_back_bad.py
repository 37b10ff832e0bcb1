"""Threads hand back what the function gave: a coroutine, which is lost there or where it is assigned to."""

import asyncio
from concurrent.futures import ThreadPoolExecutor


async def fetch(url: str) -> str:
    return url


async def shown() -> None:
    page = await asyncio.to_thread(fetch, "a")  # E: async-callback
    print(page)
    print(await asyncio.to_thread(fetch, "b"))  # E: async-callback


async def never_used() -> None:
    page = await asyncio.to_thread(fetch, "a")  # E: async-callback
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, fetch, "b")  # E: async-callback


async def collected() -> str:
    pages = []
    for url in ("a", "b"):
        pages.append(await asyncio.to_thread(fetch, url))  # E: async-callback
    return f"{pages}"


def submitted(pool: ThreadPoolExecutor) -> None:
    pool.submit(fetch, "a")  # E: async-callback
