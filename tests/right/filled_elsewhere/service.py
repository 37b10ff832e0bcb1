"""A service whose task mypy takes for None alone, since it infers an attribute from its first value."""

import asyncio


class Service:
    def __init__(self) -> None:
        self.connection = None

    async def connect(self) -> None:
        self.connection = asyncio.create_task(asyncio.sleep(0))
