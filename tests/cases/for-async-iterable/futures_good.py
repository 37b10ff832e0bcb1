"""A future that is awaited before its result is iterated, and futures in a collection of their own."""

import asyncio


async def price(name: str) -> float:
    return float(len(name))


async def prices() -> list[float]:
    return [1.0]


async def compare(names: list[str]) -> list[float]:
    mine, yours = await asyncio.gather(price("a"), price("b"))
    for value in await asyncio.gather(price("a"), price("b")):
        print(value)
    found = asyncio.gather(*[price(name) for name in names])
    for name, value in zip(names, await found):
        print(name, value)
    pending = asyncio.gather(price("a"))
    pending_results = await pending
    print(*pending_results)
    tasks = [asyncio.create_task(prices()) for _ in names]
    for task in tasks:
        print(await task)
    fetched = asyncio.gather(price("c"))
    fetched = await fetched  # type: ignore[assignment]
    for value in fetched:
        print(value)
    print(mine, yours)
    return [value for value in await asyncio.gather(price("a"))]


print(asyncio.run(compare(["a", "bc"])))
