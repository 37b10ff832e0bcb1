"""Calls that are returned, with arguments that are results."""

import asyncio


async def price() -> int:
    return 1


class Response:
    def __init__(self, content: object) -> None:
        self.content = content


async def answer() -> Response:
    return Response(await price())


def wants_a_number(number: int) -> int:
    return number


async def total() -> int:
    return wants_a_number(await price())


asyncio.run(answer())
assert asyncio.run(total()) == 1
