"""The same mistake twice on a line is two errors, each at its place."""

import asyncio


async def name(key: int) -> str:
    return f"n{key}"


async def main() -> None:
    print(name(1), name(2))  # E: coroutine-in-text
    print(name(3).upper() + name(4).upper())  # E: coroutine-as-value


asyncio.run(main())
