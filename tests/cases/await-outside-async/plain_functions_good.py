"""`await` in `async def`; plain functions run the coroutine or are given its result."""

import asyncio


async def price(item: str) -> float:
    return float(len(item))


async def total(items: list[str]) -> float:
    amount = 0.0
    for item in items:
        amount += await price(item)
    return amount


class Basket:
    def __init__(self) -> None:
        self.total = asyncio.run(price("tea"))

    @property
    async def tea(self) -> float:
        return await price("tea")

    async def report(self) -> None:
        async def line(item: str) -> str:
            return f"{item}: {await price(item)}"

        print(await line("tea"), await self.tea, await total(["tea", "milk"]))
        prices = {item: await price(item) for item in ("tea", "milk")}
        print(sorted(prices, key=lambda item: prices[item]), self.total)


asyncio.run(Basket().report())
