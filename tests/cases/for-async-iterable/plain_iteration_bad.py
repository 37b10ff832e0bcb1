"""Plain iteration of what needs `async for`, or `await` first."""

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Iterator
from typing import Optional, TypeVar, Union


class Sensor:
    def __init__(self) -> None:
        self.feed: AsyncIterator[float] = self.readings()

    async def readings(self) -> AsyncIterator[float]:
        yield 20.5

    async def history(self) -> list[float]:
        return [20.0]

    @property
    async def average(self) -> tuple[float, float]:
        return (1.0, 2.0)


Values = TypeVar("Values", bound=AsyncIterable[float])


def loops(sensor: Sensor, values: Values, feeds: dict[str, AsyncIterator[float]]) -> None:
    for value in sensor.readings():  # E: for-async-iterable
        print(value)
    for value in sensor.feed:  # E: for-async-iterable
        print(value)
    for value in sensor.history():  # E: for-async-iterable
        print(value)
    for value in values:  # E: for-async-iterable
        print(value)
    for value in feeds["roof"]:  # E: for-async-iterable
        print(value)


async def members(one: Union[list[float], AsyncIterator[float]], two: Optional[Awaitable[list[float]]]) -> None:
    for value in one:  # E: for-async-iterable
        print(value)
    if two:
        for value in two:  # E: for-async-iterable
            print(value)


async def comprehensions(sensor: Sensor) -> None:
    print([value for value in sensor.readings()])  # E: for-async-iterable
    print({value for value in sensor.history()})  # E: for-async-iterable
    print({value: 1 for value in sensor.feed})  # E: for-async-iterable
    lazy = (value for value in sensor.readings())  # E: for-async-iterable
    print(list(lazy))


async def consumers(sensor: Sensor) -> None:
    print(set(sensor.feed))  # E: for-async-iterable
    print(sum(sensor.readings()))  # E: for-async-iterable
    print(max(value async for value in sensor.readings()))  # E: for-async-iterable
    print(sorted(sensor.feed))  # E: for-async-iterable
    print(dict(enumerate(sensor.readings())))  # E: for-async-iterable
    print(frozenset(sensor.feed))  # E: for-async-iterable
    print(next(sensor.readings()))  # E: for-async-iterable
    print(", ".join(str(value) async for value in sensor.readings()))  # E: for-async-iterable
    print(sum(await sensor.history() for sensor in [sensor]))  # E: for-async-iterable


async def unpacking(sensor: Sensor) -> None:
    low: float
    high: float
    rest: list[float]
    low, high = sensor.average  # E: for-async-iterable
    low, *rest = sensor.readings()  # E: for-async-iterable
    print(*sensor.readings())  # E: for-async-iterable
    low, high = sensor.history()  # E: for-async-iterable


async def membership(sensor: Sensor) -> None:
    print(20.5 in sensor.readings())  # E: for-async-iterable


def delegating(sensor: Sensor) -> Iterator[float]:
    yield from sensor.readings()  # E: for-async-iterable
    yield from sensor.history()  # E: for-async-iterable
