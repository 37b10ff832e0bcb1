"""The text of an exception, awaited; and exceptions that carry what they are given."""

import asyncio
from collections.abc import Coroutine
from typing import Any


class Retry(Exception):
    def __init__(self, again: Coroutine[Any, Any, str]) -> None:
        super().__init__("again")
        self.again = again


async def reason() -> str:
    return "full"


async def refuse(code: int) -> None:
    for part in [reason(), reason()]:
        print(await part)
    if code:
        raise ValueError(await reason())
    raise Retry(reason())


async def main() -> None:
    try:
        await refuse(1)
    except ValueError as error:
        print(error)
    try:
        await refuse(0)
    except Retry as error:
        print(await error.again)


asyncio.run(main())
