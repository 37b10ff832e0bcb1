"""The result is shown; a coroutine object is shown only where `!r` or `repr` asks for it."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator

log = logging.getLogger("weather")


class Weather:
    async def temperature(self, city: str) -> float:
        return 20.5

    @property
    async def wind(self) -> str:
        return "calm"

    async def readings(self) -> AsyncIterator[float]:
        yield 20.5


async def formatted(weather: Weather) -> str:
    print(f"It is {await weather.temperature('Rome')} degrees, {await weather.wind}")
    print("It is {} degrees".format(await weather.temperature("Rome")))
    print("It is %s degrees" % await weather.temperature("Rome"))
    print(f"readings: {[reading async for reading in weather.readings()]}")
    return f"{await weather.temperature('Oslo'):>10}"


async def logged(weather: Weather) -> None:
    log.warning("temperature %s", await weather.temperature("Rome"))


async def serialised(weather: Weather) -> str:
    cities = ("Rome", "Oslo")
    temperatures = await asyncio.gather(*[weather.temperature(city) for city in cities])
    return json.dumps(dict(zip(cities, temperatures)))


async def debugged(weather: Weather) -> float:
    coroutine = weather.temperature("Rome")
    print(f"{coroutine!r} will be awaited: {coroutine!r:.12}", repr(coroutine)[:7], type(coroutine))
    task = asyncio.create_task(coroutine, name="rome")
    print(f"{task}", task, {"task": task})
    return await task


async def main() -> None:
    weather = Weather()
    print(await formatted(weather))
    await logged(weather)
    print(await serialised(weather), await debugged(weather))


asyncio.run(main())
