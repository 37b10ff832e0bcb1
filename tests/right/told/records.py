"""A coroutine in the place of its result, and one that nobody awaits."""

import asyncio


async def create() -> str:
    return "id"


async def main() -> None:
    plain = {"status": "pending", "url": ""}
    plain["later"] = create()  # E: coroutine-as-value
    print(plain["later"].upper())


asyncio.run(main())
