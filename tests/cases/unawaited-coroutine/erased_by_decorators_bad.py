"""A decorator of the project has no annotations: mypy knows nothing of what it is put on."""

import asyncio

from tracing_decorators import checked, logged, retried, traced


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
async def stored(text: str) -> bool:
    return bool(text)


async def save(store: Store, text: str) -> str:
    store.insert(text)  # E: unawaited-coroutine
    store.commit()  # E: unawaited-coroutine
    store.open()  # E: unawaited-coroutine
    store.close()  # E: unawaited-coroutine
    if stored(text):  # E: truthy-coroutine
        print(f"{store.delete(text)} deleted")  # E: coroutine-in-text
    return "saved"


async def names() -> list[str]:
    rows = Store.rows()
    return [row.upper() for row in rows]  # E: for-async-iterable


async def main() -> None:
    await save(Store(), "a")
    await names()


asyncio.run(main())

# Seen by a mypy that can check functions again (2.4).
