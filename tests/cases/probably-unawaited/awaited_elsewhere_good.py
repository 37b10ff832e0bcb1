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


class Pages:
    """What is handed on is a coroutine by its name, or for what runs it; one object of two kinds is asked for each."""

    def __init__(self, store, runner) -> None:
        self.store = store
        self.runner = runner

    async def first(self) -> None:
        await self.store.fetch("a")

    async def second(self) -> None:
        await self.store.fetch("b")

    async def third(self) -> None:
        await self.store.fetch("c")

    async def fourth(self) -> None:
        await self.store.fetch("d")

    async def both(self) -> None:
        if isinstance(self.store, AsyncStore):
            await self.store.fetch("e")
        else:
            self.store.fetch("e")

    async def one(self) -> None:
        await self.store.read("a")

    async def timed(self) -> None:
        reading = self.store.read("b")
        print(await self.runner.run_for(1, reading))

    async def two(self) -> None:
        await self.store.load("a")

    async def named(self) -> None:
        coroutine = self.store.load("b")
        print(await self.runner.use(coroutine))


class Runner:
    async def run_for(self, seconds: float, work) -> object:
        return await asyncio.wait_for(work, seconds)

    async def use(self, work) -> object:
        return await work


class Store:
    def fetch(self, text: str) -> None:
        print("fetched", text)

    def write(self, text: str) -> None:
        print("store", text)


class AsyncStore:
    async def write(self, text: str) -> None:
        print("async store", text)

    async def read(self, text: str) -> str:
        return text

    async def load(self, text: str) -> str:
        return text

    async def fetch(self, text: str) -> str:
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
    await Pages(Store(), Runner()).both()
    pages = Pages(AsyncStore(), Runner())
    await pages.both()
    await pages.timed()
    await pages.named()


asyncio.run(main())
