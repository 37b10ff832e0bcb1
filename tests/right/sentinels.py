"""Recursive structures, and sentinels in the place of a value."""

import asyncio
import inspect
from typing import Any, Callable, Dict, List, Optional, Union

_missing = object()


async def resolve(value):
    if inspect.isawaitable(value):
        value = await value
    if isinstance(value, dict):
        return {key: await resolve(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [await resolve(each) for each in value]
    if inspect.isasyncgen(value):
        return [each async for each in value]
    if callable(value):
        return await resolve(value())
    return value


async def number() -> int:
    return 1


async def numbers():
    yield 1
    yield 2


class Node:
    def __init__(self, value: Any = _missing, run: Optional[Callable[[], Any]] = None) -> None:
        self.value = value
        self.run = run

    async def get(self) -> Any:
        if self.value is _missing:
            self.value = self.run()
            if inspect.isawaitable(self.value):
                self.value = await self.value
        return self.value


async def main() -> None:
    print(await resolve({"a": number(), "b": [number(), numbers()], "c": number, "d": 4}))
    print(await Node(run=number).get(), await Node(5).get())
    cache: Dict[str, Union[int, asyncio.Future]] = {}
    cache["a"] = asyncio.ensure_future(number())
    if not isinstance(cache["a"], int):
        cache["a"] = await cache["a"]
    print(cache["a"] + 1)
    result: Any = number()
    while inspect.isawaitable(result):
        result = await result
    print(result)
    results = [number(), 3, number()]
    for index, each in enumerate(results):
        if asyncio.iscoroutine(each):
            results[index] = await each
    print(sum(results))
    pending: List[Any] = []
    for each in (number(), None, number()):
        if each:
            pending.append(each)
    print(await asyncio.gather(*pending))


asyncio.run(main())
