"""Coroutines of several kinds together, and partial functions."""

import asyncio


async def one() -> int:
    return 1


async def text() -> str:
    return "t"


async def nothing() -> None:
    pass


async def main(extra: bool) -> None:
    jobs = [one(), text()]
    if extra:
        jobs.append(nothing())
    print(await asyncio.gather(*jobs))
    more = [one()]
    more += [text()] if extra else []
    print(await asyncio.gather(*more, nothing() if extra else one()))
    pending = [one()]
    pending = [asyncio.create_task(job) for job in pending]
    for task in pending:
        task.add_done_callback(lambda t: print("done", t.result()))
    done, rest = await asyncio.wait(pending)
    print(len(done), len(rest))
    await asyncio.sleep(0)
    named = {"a": one(), "b": text()}
    print(dict(zip(named, await asyncio.gather(*named.values()))))
    work = one() if extra else None
    if work:
        print(await work)
    for job in (one(), text(), nothing()):
        print(await job)
    queue = []
    queue.append(one())
    queue.append(text())
    while queue:
        print(await queue.pop())


asyncio.run(main(True))
asyncio.run(main(False))
