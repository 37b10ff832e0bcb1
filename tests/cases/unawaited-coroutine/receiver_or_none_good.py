"""The same program without the mistakes, and a method that only one of two classes has as a coroutine function."""

import asyncio


class Plain:
    def size(self) -> int:
        return 1

    def connect(self) -> int:
        return 2


class Client:
    async def connect(self) -> int:
        return 1

    async def is_open(self) -> bool:
        return False

    def schedule(self) -> "asyncio.Task[int]":
        return asyncio.create_task(self.connect())


class Service:
    client: Client | None = None

    def __init__(self, other: Client | Plain) -> None:
        self.other = other

    async def start(self) -> int:
        await self.client.connect()  # type: ignore[union-attr]
        if await self.client.is_open():  # type: ignore[union-attr]
            return 0
        waiting = self.client.connect()  # type: ignore[union-attr]
        self.other.connect()
        self.client.schedule()  # type: ignore[union-attr]
        return await waiting + 1


service = Service(Plain())
service.client = Client()
print(asyncio.run(service.start()))
