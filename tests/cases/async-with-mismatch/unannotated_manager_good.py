"""A context manager and an iterator without annotations, entered and iterated right where they are made."""

import asyncio


class Pool:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        return None


class Feed:
    def __init__(self, left):
        self.left = left

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.left:
            raise StopAsyncIteration
        self.left -= 1
        return "item"


async def main():
    async with Pool() as pool:
        print(pool is not None)
    async for item in Feed(2):
        print(item)
    print(await Feed(1).__anext__())


asyncio.run(main())
