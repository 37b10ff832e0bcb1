"""Both are awaited."""

import asyncio


async def name(key: int) -> str:
    return f"n{key}"


async def main() -> None:
    print(await name(1), await name(2))
    print((await name(3)).upper() + (await name(4)).upper())


asyncio.run(main())
