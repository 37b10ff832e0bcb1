"""Methods of asyncio's own objects that are coroutines, beside those that are not."""

import asyncio
from collections.abc import AsyncGenerator


async def streams(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"ping")
    writer.drain()  # E: unawaited-coroutine
    reader.readline()  # E: unawaited-coroutine
    answer = reader.read(4)  # E: unawaited-coroutine
    writer.close()
    writer.wait_closed()  # E: unawaited-coroutine


async def locks(lock: asyncio.Lock, event: asyncio.Event, condition: asyncio.Condition) -> None:
    lock.acquire()  # E: unawaited-coroutine
    lock.release()
    event.set()
    event.wait()  # E: unawaited-coroutine
    condition.notify_all()
    condition.wait()  # E: unawaited-coroutine


async def queues(queue: asyncio.Queue[int]) -> None:
    queue.put(1)  # E: unawaited-coroutine
    queue.put_nowait(2)
    item = queue.get()  # E: unawaited-coroutine
    queue.task_done()
    queue.join()  # E: unawaited-coroutine


async def processes(process: asyncio.subprocess.Process) -> None:
    process.kill()
    process.wait()  # E: unawaited-coroutine
    process.communicate(b"input")  # E: unawaited-coroutine


async def generators(numbers: AsyncGenerator[int, None]) -> None:
    numbers.aclose()  # E: unawaited-coroutine
    numbers.asend(None)  # E: unawaited-coroutine
    closing = numbers.aclose()  # E: unawaited-coroutine


async def functions() -> None:
    asyncio.sleep(1)  # E: unawaited-coroutine
    asyncio.wait_for(asyncio.sleep(1), timeout=2)  # E: unawaited-coroutine
    asyncio.to_thread(print, "a")  # E: unawaited-coroutine
    asyncio.open_connection("localhost", 80)  # E: unawaited-coroutine
    asyncio.create_subprocess_exec("true")  # E: unawaited-coroutine
    asyncio.wait([asyncio.create_task(asyncio.sleep(1))])  # E: unawaited-coroutine
    asyncio.start_server(streams, "localhost", 0)  # E: unawaited-coroutine
