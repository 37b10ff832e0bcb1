"""The plain method where the async one beside it is meant, a result that will not do either, and a task's methods."""

import asyncio
from collections.abc import AsyncIterator, Iterator


class Chat:
    def ask(self, text: str) -> str:
        return text

    async def aask(self, text: str) -> str:
        return text

    def stream(self) -> Iterator[str]:
        yield "a"

    async def astream(self) -> AsyncIterator[str]:
        yield "a"


async def count() -> int:
    return 1


async def main(chat: Chat) -> None:
    print(await chat.ask("a"))  # E: await-non-awaitable
    async for part in chat.stream():  # E: async-for-iterable
        print(part)
    first, second = count()  # E: for-async-iterable
    async with count():  # E: async-with-mismatch
        print("entered")
    for job in [count(), count()]:
        job.cancel()  # E: coroutine-as-value


asyncio.run(main(Chat()))
