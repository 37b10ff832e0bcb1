from collections.abc import Coroutine
from typing import Any, Optional


async def fetch(number: int) -> int:
    return number


async def declared(wanted: bool) -> None:
    job: Optional[Coroutine[Any, Any, int]] = None
    if wanted:
        job = fetch(1)
    if job:  # E: unawaited-coroutine
        print("there is one")


async def compared(wanted: bool) -> bool:
    job: Optional[Coroutine[Any, Any, int]] = fetch(1) if wanted else None
    return job is not None  # E: unawaited-coroutine


async def negated(wanted: bool) -> None:
    job: Optional[Coroutine[Any, Any, int]] = fetch(1)
    if not job:  # E: unawaited-coroutine
        print("there is none")


async def inferred(wanted: bool) -> bool:
    job = fetch(1) if wanted else None
    if job:  # E: unawaited-coroutine
        print("there is one")
    other = None
    if wanted:
        other = fetch(2)
    return other is not None  # E: unawaited-coroutine
