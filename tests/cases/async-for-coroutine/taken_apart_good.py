"""Awaited, then taken apart."""

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Callable


class Shop:
    async def orders(self) -> AsyncIterator[int]:
        return self.rows()

    async def rows(self) -> AsyncIterator[int]:
        yield 1

    def all(self) -> AsyncIterator[int]:
        return self.rows()

    async def __aiter__(self) -> AsyncIterator[int]:
        async for order in await self.orders():
            yield order


async def count(rows: AsyncIterable[int], limit: int = 3) -> int:
    return len([row async for row in rows])


async def arguments(shop: Shop) -> None:
    print(await anext(await shop.orders()))
    iterator = aiter(await shop.orders())
    print(await anext(iterator))
    print(await count(rows=await shop.orders()), await count(shop), await count(shop.all()))


async def generator_expressions(shop: Shop) -> None:
    doubled = (order * 2 async for order in await shop.orders())
    print([order async for order in doubled])
    print(await count(order async for order in await shop.orders()))


def lambdas(shop: Shop) -> Callable[[], AsyncIterator[int]]:
    return lambda: shop.rows()


async def unannotated(shop):
    return shop


class Report:
    shop = Shop()

    async def total(self) -> int:
        total = 0
        async for order in await self.shop.orders():
            total += order
        return total


async def main() -> None:
    shop = Shop()
    await arguments(shop)
    await generator_expressions(shop)
    print([order async for order in lambdas(shop)()], await Report().total())
    async for order in await unannotated(shop):
        print(order)


asyncio.run(main())
