"""Objects that can be awaited and iterated, such as the pages of an API client: both are right."""

import asyncio
from collections.abc import AsyncIterator, Generator
from typing import Any


class Pages:
    """Awaited, it gives the first page; iterated, all items."""

    def __await__(self) -> Generator[Any, None, list[int]]:
        return self._first().__await__()

    async def _first(self) -> list[int]:
        return [1, 2]

    async def __aiter__(self) -> AsyncIterator[int]:
        for number in (1, 2, 3):
            yield number


class Api:
    def items(self) -> Pages:
        return Pages()


async def collect(api: Api) -> list[int]:
    first = await api.items()
    rest = [item async for item in api.items()]
    both, again = await asyncio.gather(api.items(), asyncio.wait_for(api.items(), 1))
    return first + rest + both + again


print(asyncio.run(collect(Api())))
