"""What is declared to take a coroutine function awaits it, and nothing replaces what gives a future of a thread."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor


async def run_all(process: Callable[[str], Awaitable[int]], names: list[str]) -> list[int]:
    return [await process(name) for name in names]


def length(name: str) -> int:
    return len(name)


async def main() -> None:
    print(await run_all(length, ["a"]))  # E: async-callback
    with ThreadPoolExecutor(1) as executor:
        print(await executor.submit(len, "abc"))  # E: await-non-awaitable


asyncio.run(main())
