"""Coroutines given to `anext` and `aiter`, and as arguments, defaults and returned values."""

from collections.abc import AsyncIterable, AsyncIterator


class Shop:
    async def orders(self) -> AsyncIterator[int]:
        return self.rows()

    async def rows(self) -> AsyncIterator[int]:
        yield 1

    def all(self) -> AsyncIterator[int]:
        return self.orders()  # E: async-for-coroutine

    async def __aiter__(self) -> AsyncIterator[int]:
        async for order in self.orders():  # E: async-for-coroutine
            yield order


async def count(rows: AsyncIterable[int], limit: int = 3) -> int:
    return len([row async for row in rows])


async def arguments(shop: Shop) -> None:
    print(await anext(shop.orders()))  # E: async-for-coroutine
    iterator: AsyncIterator[int] = aiter(shop.orders())  # E: async-for-coroutine
    print(await anext(iterator))
    print(await count(rows=shop.orders()))  # E: async-for-coroutine
    rows: AsyncIterator[int] = shop.orders()  # E: async-for-coroutine
    print(await count(rows))


async def generator_expressions(shop: Shop) -> None:
    doubled = (order * 2 async for order in shop.orders())  # E: async-for-coroutine
    print([order async for order in doubled])
    print(await count(order async for order in shop.orders()))  # E: async-for-coroutine


async def unannotated(shop):
    return shop


async def calls_unannotated(shop: Shop) -> None:
    async for order in unannotated(shop):  # E: async-for-coroutine
        print(order)


class Report:
    shop = Shop()

    async def total(self) -> int:
        total = 0
        async for order in self.shop.orders():  # E: async-for-coroutine
            total += order
        return total
