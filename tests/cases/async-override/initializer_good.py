"""A plain `__init__`, and a class method that awaits."""

import asyncio


class Store:
    def __init__(self, size: int) -> None:
        self.size = size

    @classmethod
    async def open(cls) -> "Store":
        await asyncio.sleep(0)
        return cls(1)


print(asyncio.run(Store.open()).size)
