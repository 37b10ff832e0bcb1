"""The module awaits a call elsewhere; here there are two kinds of object, or it does its work anyway, or is handed on."""

import asyncio


class Bus:
    """Its calls do their work at once, and what they give can be awaited."""

    def dispatch(self, event: str):
        print(event)
        future = asyncio.get_running_loop().create_future()
        future.set_result(event)
        return future


class Shop:
    def __init__(self, bus, store) -> None:
        self.bus = bus
        self.store = store

    async def buy(self) -> None:
        await self.bus.dispatch("buy")

    async def sell(self) -> None:
        self.bus.dispatch("sell")

    async def close(self) -> None:
        self.bus.dispatch("close")

    async def save(self) -> None:
        if isinstance(self.store, AsyncStore):
            await self.store.write("a")
        else:
            self.store.write("a")

    async def flush(self, store) -> None:
        await store.read("a")

    async def flush_all(self, store) -> list[object]:
        return await asyncio.gather(*[store.read(each) for each in ("a", "b")])


class Store:
    def write(self, text: str) -> None:
        print("store", text)


class AsyncStore:
    async def write(self, text: str) -> None:
        print("async store", text)

    async def read(self, text: str) -> str:
        return text


async def main() -> None:
    for store in (Store(), AsyncStore()):
        shop = Shop(Bus(), store)
        await shop.buy()
        await shop.sell()
        await shop.close()
        await shop.save()
    await shop.flush(AsyncStore())
    print(await shop.flush_all(AsyncStore()))


asyncio.run(main())
