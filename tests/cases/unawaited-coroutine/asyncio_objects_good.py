"""Each of them awaited, where it is a coroutine."""

import asyncio
import sys
from collections.abc import AsyncGenerator


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(await reader.readline())
    await writer.drain()
    writer.close()


async def streams() -> None:
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"ping\n")
    await writer.drain()
    print(await reader.read(4))
    writer.close()
    await writer.wait_closed()
    server.close()


async def locks(lock: asyncio.Lock, event: asyncio.Event) -> None:
    await lock.acquire()
    lock.release()
    event.set()
    await event.wait()
    waiting = asyncio.ensure_future(event.wait())
    await asyncio.wait([waiting])


async def queues(queue: asyncio.Queue[int]) -> None:
    await queue.put(1)
    queue.put_nowait(2)
    print(await queue.get(), queue.get_nowait())
    queue.task_done()
    queue.task_done()
    await queue.join()


async def processes() -> None:
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", "")
    print(await process.wait())


async def numbers() -> AsyncGenerator[int, None]:
    yield 1


async def main() -> None:
    await streams()
    await locks(asyncio.Lock(), asyncio.Event())
    await queues(asyncio.Queue())
    await processes()
    generator = numbers()
    print(await generator.asend(None))
    await generator.aclose()
    await asyncio.wait_for(asyncio.sleep(0), timeout=2)
    await asyncio.to_thread(print, "a")


asyncio.run(main())
