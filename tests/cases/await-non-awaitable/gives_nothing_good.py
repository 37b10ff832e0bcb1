"""A plain function that returns nothing is called; one that a subclass makes a coroutine function is awaited."""

import asyncio


class Memory:
    def __init__(self):
        self.items = []

    def _insert(self, text):
        self.items.append(text)

    def flush(self):
        print("nothing to flush")

    def close(self):
        raise NotImplementedError

    def open(self):
        """Subclasses do."""

    async def insert(self, text):
        self._insert(text)
        await self.flush()
        await self.close()
        await self.open()


class Disk(Memory):
    async def flush(self):
        print("flushed")

    async def close(self):
        print("closed")

    async def open(self):
        print("opened")


def report(text):
    print(text)


async def main():
    await Disk().insert("a")
    report("done")


asyncio.run(main())
