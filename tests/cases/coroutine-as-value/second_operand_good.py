"""The results, as operands, indexes, items and arguments."""

import asyncio


async def count() -> int:
    return 1


async def show(number: int) -> None:
    print(number)


async def operators(rows: list[str]) -> None:
    print(1 + await count(), "x" * await count(), rows[await count()], 3 > await count())
    total = 0
    total += await count()
    total -= await count()
    print(total)


async def displays() -> dict[str, int]:
    ages: dict[str, int] = {"Ada": await count()}
    pair: tuple[int, str] = (await count(), "a")
    numbers: set[int] = {await count()}
    print(ages, pair, numbers)
    return {"Bob": await count()}


async def arguments() -> None:
    await show(await count())
    await asyncio.sleep(await count() * 0)
    await asyncio.wait_for(show(await count()), timeout=1)
    await show(number=await count())


async def main() -> None:
    await operators(["a", "b"])
    print(await displays())
    await arguments()


asyncio.run(main())
