"""A future has an `__iter__`, for the generators of old that waited for it: mypy lets plain iteration of one through."""

import asyncio


async def price(name: str) -> float:
    return float(len(name))


async def prices() -> list[float]:
    return [1.0]


async def compare(names: list[str]) -> list[float]:
    mine, yours = asyncio.gather(price("a"), price("b"))  # E: for-async-iterable
    for value in asyncio.gather(price("a"), price("b")):  # E: for-async-iterable
        print(value)
    found = asyncio.gather(*[price(name) for name in names])
    for name, value in zip(names, found):  # E: for-async-iterable
        print(name, value)
    task = asyncio.create_task(prices())
    for value in task:  # E: for-async-iterable
        print(value)
    print(*asyncio.gather(price("a")))  # E: for-async-iterable
    print(list(asyncio.gather(price("a"))))  # E: for-async-iterable
    by_name = dict(zip(names, asyncio.gather(*map(price, names))))  # E: for-async-iterable
    print(by_name)
    return [value for value in asyncio.gather(price("a"))]  # E: for-async-iterable
