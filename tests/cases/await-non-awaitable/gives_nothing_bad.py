"""`await` of a plain function without annotations that does its work and returns nothing."""

import asyncio


class Memory:
    def __init__(self):
        self.items = []

    def _insert(self, text):
        self.items.append(text)

    async def insert(self, text):
        return await self._insert(text)  # E: await-non-awaitable


def report(text):
    print(text)


async def main():
    await Memory().insert("a")
    await report("done")  # E: await-non-awaitable


asyncio.run(main())
