"""Variables that are declared to be nothing, and get something to await."""

import asyncio
from dataclasses import dataclass, field

_worker = None
_queue = None
_pool: None = None


async def work(queue):
    while True:
        item = await queue.get()
        if item is None:
            return "done"
        print(item)


def setup() -> None:
    global _worker, _queue, _pool
    _queue = asyncio.Queue()
    _worker = asyncio.get_event_loop().create_task(work(_queue))
    _pool = Pool()


class Pool:
    async def acquire(self):
        return 1

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        return None


async def main() -> None:
    setup()
    await _queue.put("a")
    await _queue.put(None)
    print(await _worker)
    print(await _pool.acquire())
    async with _pool as pool:
        print(pool is _pool)
    if _worker:
        print("has worker")
    await Job("job", callback=back).start()


@dataclass
class Job:
    name: str
    result: None = None
    task: object = None
    handles: list = field(default_factory=list)
    runner: "asyncio.Task" = None
    callback: callable = None

    async def start(self) -> None:
        self.task = asyncio.ensure_future(self.run())
        self.result = asyncio.ensure_future(self.run())
        self.runner = asyncio.create_task(self.run())
        self.handles.append(self.task)
        print(await self.task, await self.result, await self.runner)
        if self.runner:
            print("runner")
        if self.callback:
            print(await self.callback(self.name))
        for handle in self.handles:
            print(await handle)

    async def run(self) -> str:
        return self.name


async def back(name: str) -> str:
    return name[::-1]


asyncio.run(main())
