"""`await` in functions that are not `async def`."""

import asyncio


async def price(item: str) -> float:
    return float(len(item))


def total(items: list[str]) -> float:
    amount = 0.0
    for item in items:
        amount += await price(item)  # E: await-outside-async
    return amount


class Basket:
    def __init__(self) -> None:
        self.total = await price("tea")  # E: await-outside-async

    @property
    def tea(self) -> float:
        return await price("tea")  # E: await-outside-async

    async def report(self) -> None:
        def line(item: str) -> str:
            return f"{item}: {await price(item)}"  # E: await-outside-async

        print(line("tea"))
        print(sorted(["tea", "milk"], key=lambda item: await price(item)))  # E: await-outside-async


def untyped(items):
    return [await price(item) for item in items]  # E: await-outside-async


def main() -> None:
    asyncio.run(Basket().report())
