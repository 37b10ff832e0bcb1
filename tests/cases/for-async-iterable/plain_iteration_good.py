"""`async for`, or `await` first."""

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Awaitable
from typing import Optional, TypeVar, Union


class Sensor:
    def __init__(self) -> None:
        self.feed: AsyncIterator[float] = self.readings()

    async def readings(self) -> AsyncIterator[float]:
        yield 20.5

    async def history(self) -> list[float]:
        return [20.0, 21.0]

    @property
    async def average(self) -> tuple[float, float]:
        return (1.0, 2.0)


Values = TypeVar("Values", bound=AsyncIterable[float])


async def loops(sensor: Sensor, values: Values, feeds: dict[str, AsyncIterator[float]]) -> None:
    async for value in sensor.readings():
        print(value)
    async for value in sensor.feed:
        print(value)
    for value in await sensor.history():
        print(value)
    async for value in values:
        print(value)
    async for value in feeds["roof"]:
        print(value)


async def members(one: Union[list[float], AsyncIterator[float]], two: Optional[Awaitable[list[float]]]) -> None:
    if isinstance(one, list):
        print(one)
    else:
        async for value in one:
            print(value)
    if two is not None:
        for value in await two:
            print(value)


async def consumers(sensor: Sensor) -> None:
    values = [value async for value in sensor.readings()]
    print(list(values), sum(values), max(values), tuple(values), sorted(values), dict(enumerate(values)))
    print(list(await sensor.history()))
    print(await anext(sensor.readings()))
    print(", ".join([str(value) async for value in sensor.readings()]))
    print(sum([sum(await each.history()) for each in [sensor]]))


async def unpacking(sensor: Sensor) -> None:
    low, high = await sensor.average
    first, *rest = [value async for value in sensor.readings()]
    print(low, high, first, rest)
    low, high = await sensor.history()
    print(*await sensor.history())


async def membership(sensor: Sensor) -> None:
    print(20.5 in [value async for value in sensor.readings()])
    print(20.5 not in await sensor.history())


async def delegating(sensor: Sensor) -> AsyncIterator[float]:
    async for value in sensor.readings():
        yield value
    for value in await sensor.history():
        yield value


async def main() -> None:
    sensor = Sensor()
    await loops(sensor, sensor.readings(), {"roof": sensor.readings()})
    await members(sensor.readings(), sensor.history())
    await members([1.0], None)
    await consumers(sensor)
    await unpacking(sensor)
    await membership(sensor)
    print([value async for value in delegating(sensor)])


asyncio.run(main())
