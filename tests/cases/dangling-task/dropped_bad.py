"""Tasks that are started and not kept."""
# mypy: enable-error-code="dangling-task"

import asyncio


async def save(number: int) -> None:
    await asyncio.sleep(0)
    print("saved", number)


class Service:
    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop

    def start(self) -> None:
        self.loop.create_task(save(1))  # E: dangling-task


async def main() -> None:
    asyncio.create_task(save(2))  # E: dangling-task
    asyncio.ensure_future(save(3))  # E: dangling-task
    asyncio.get_running_loop().create_task(save(4), name="save")  # E: dangling-task
