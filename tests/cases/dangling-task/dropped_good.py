"""Tasks that are kept: in a variable, a set, an attribute, or by a task group or an executor."""
# mypy: enable-error-code="dangling-task"

import asyncio
import time


async def save(number: int) -> None:
    await asyncio.sleep(0)
    print("saved", number)


class Service:
    def __init__(self) -> None:
        self.tasks: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        task = asyncio.create_task(save(1))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        self.last = asyncio.ensure_future(save(2))


def made() -> asyncio.Task[None]:
    return asyncio.create_task(save(3))


async def main() -> None:
    service = Service()
    service.start()
    kept = made()
    await asyncio.gather(asyncio.create_task(save(4)), kept, *service.tasks, service.last)
    await asyncio.create_task(save(5))
    asyncio.ensure_future(kept)
    asyncio.get_running_loop().run_in_executor(None, time.sleep, 0)
    if hasattr(asyncio, "TaskGroup"):
        async with asyncio.TaskGroup() as group:
            group.create_task(save(6))


asyncio.run(main())
