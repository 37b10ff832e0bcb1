"""Coroutines and async generators that end as text."""

import json
import logging
import pprint
from collections.abc import AsyncIterator, Awaitable

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
    print(f"It is {weather.temperature('Rome')} degrees")  # E: coroutine-in-text
    print(f"{weather.temperature('Rome'):>10}")  # E: coroutine-in-text
    print("It is {} degrees".format(weather.temperature("Rome")))  # E: coroutine-in-text
    print("It is %s degrees" % weather.temperature("Rome"))  # E: coroutine-in-text
    print("%s: %s" % ("Rome", weather.temperature("Rome")))  # E: coroutine-in-text
    print(f"readings: {weather.readings()}")  # E: coroutine-in-text
    return f"{'warm' if True else ''} {weather.temperature('Oslo')}"  # E: coroutine-in-text


async def printed(weather: Weather) -> None:
    print(weather.temperature("Rome"))  # E: coroutine-in-text
    print("now", weather.temperature("Rome"), sep=": ")  # E: coroutine-in-text
    print(str(weather.temperature("Rome")))  # E: coroutine-in-text
    print(format(weather.temperature("Rome"), "s"))  # E: coroutine-in-text
    print(weather.readings())  # E: coroutine-in-text
    pprint.pprint(weather.temperature("Rome"))  # E: coroutine-in-text


async def logged(weather: Weather) -> None:
    logging.info("temperature %s", weather.temperature("Rome"))  # E: coroutine-in-text
    log.warning(weather.temperature("Rome"))  # E: coroutine-in-text
    log.error("temperature %s", weather.temperature("Rome"))  # E: coroutine-in-text
    log.log(logging.DEBUG, "readings %s", weather.readings())  # E: coroutine-in-text


async def serialised(weather: Weather) -> str:
    print(json.dumps(weather.temperature("Rome")))  # E: coroutine-in-text
    print(json.dumps({"temperature": weather.temperature("Rome")}))  # E: coroutine-in-text
    return json.dumps([weather.temperature(city) for city in ("Rome", "Oslo")])  # E: coroutine-in-text


async def variable(weather: Weather) -> None:
    temperature = weather.temperature("Rome")
    print(f"It is {temperature}")  # E: coroutine-in-text
