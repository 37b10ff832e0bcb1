"""Tested and awaited, handed on or closed."""

import asyncio
from collections.abc import Coroutine
from typing import Any, Optional


async def fetch(number: int) -> int:
    return number


async def declared(wanted: bool) -> int:
    job: Optional[Coroutine[Any, Any, int]] = None
    if wanted:
        job = fetch(1)
    if job:
        return await job
    return 0


async def compared(wanted: bool) -> bool:
    job: Optional[Coroutine[Any, Any, int]] = fetch(1) if wanted else None
    if job is not None:
        job.close()
    return job is not None


async def negated(wanted: bool) -> list[int]:
    job: Optional[Coroutine[Any, Any, int]] = fetch(1) if wanted else None
    if not job:
        return []
    return [await job]


async def kept(wanted: bool, jobs: list[Coroutine[Any, Any, int]]) -> bool:
    job: Optional[Coroutine[Any, Any, int]] = fetch(1) if wanted else None
    jobs.extend([job] if job else [])
    return bool(job)


async def main() -> None:
    jobs: list[Coroutine[Any, Any, int]] = []
    print(await declared(True), await compared(True), await negated(True), await kept(True, jobs))
    print(await asyncio.gather(*jobs))


asyncio.run(main())
