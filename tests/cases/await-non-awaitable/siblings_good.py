"""The async methods, and tasks where a task's methods are used."""

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
    print(await chat.aask("a"))
    async for part in chat.astream():
        print(part)
    first, second = await asyncio.gather(count(), count())
    print(first, second)
    for job in [asyncio.create_task(count()), asyncio.create_task(count())]:
        job.cancel()


asyncio.run(main(Chat()))
