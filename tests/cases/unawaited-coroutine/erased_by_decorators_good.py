"""What is awaited as it is meant, and decorators that give something else than a coroutine."""

import asyncio

from tracing_decorators import blocking, checked, either_way, in_background, logged, retried, traced


class Store:
    @traced
    async def insert(self, text: str) -> None:
        print("inserted", text)

    @classmethod
    @traced
    async def rows(cls) -> list[str]:
        return ["a"]

    @checked
    @traced
    async def delete(self, text: str) -> int:
        return len(text)

    @retried(times=2)
    async def commit(self) -> None:
        print("committed")

    @logged
    async def open(self) -> None:
        print("open")

    @logged(level="debug")
    async def close(self) -> None:
        print("closed")

    @traced
    def size(self) -> int:
        return 1

    @in_background
    async def flush(self) -> None:
        print("flushed")

    @either_way
    async def ping(self) -> bool:
        return True


@traced
async def stored(text: str) -> bool:
    return bool(text)


@blocking
async def fetched(text: str) -> list[str]:
    return [text]


async def save(store: Store, text: str) -> str:
    await store.insert(text)
    await store.commit()
    await store.open()
    await store.close()
    if await stored(text):
        print(f"{await store.delete(text)} deleted")
    print(f"{store.size()} left")
    store.flush()
    store.ping()
    return "saved"


async def names() -> list[str]:
    rows = await Store.rows()
    return [row.upper() for row in rows]


async def main() -> None:
    await save(Store(), "a")
    await names()
    await asyncio.sleep(0)


asyncio.run(main())
for item in fetched("b"):
    print(item.upper())
