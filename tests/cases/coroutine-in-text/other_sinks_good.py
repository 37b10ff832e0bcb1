"""Awaited before it is shown; what is no coroutine for every member of a union; logging of the object's name."""

import asyncio
import csv
import io
import json
import logging
import string
import sys
import urllib.parse
from collections.abc import Awaitable
from typing import Any, Union


class Report:
    def __init__(self) -> None:
        self._log = logging.getLogger("report")

    async def name(self) -> str:
        return "report"

    async def write(self) -> None:
        self._log.warning("writing %s", await self.name(), extra={"later": self.name})
        print(self.name, f"{self.name}", self.name.__name__)


class SyncReport:
    def name(self) -> str:
        return "sync report"


async def either(report: Union[Report, SyncReport]) -> None:
    name = report.name()
    print(f"{name if isinstance(name, str) else await name}")


class Printer:
    """Has a `print` of its own, which awaits what it is given."""

    async def print(self, *values: Union[str, Awaitable[str]]) -> None:
        print(*[value if isinstance(value, str) else await value for value in values])


class AsyncLogger:
    """A logger whose methods are coroutines."""

    async def info(self, text: str, *values: Any) -> None:
        print(text % values)


async def sinks(report: Report) -> None:
    csv.writer(io.StringIO()).writerow([await report.name(), 1])
    print(string.Template("$name").substitute(name=await report.name()))
    print(urllib.parse.urlencode({"name": await report.name()}))
    json.dump({"names": [await report.name()]}, sys.stdout)
    print("{name}".format(name=await report.name()))
    await Printer().print(report.name(), "a")
    await AsyncLogger().info("%s", await report.name())
    names = [report.name() for _ in range(2)]
    print(f"{len(names)} names: {await asyncio.gather(*names)}")
    tasks = [asyncio.create_task(report.name())]
    print(f"{tasks}")
    print(*await asyncio.gather(*tasks))
    coroutine = report.name()
    print(f"{id(coroutine)} {type(coroutine)}".split()[0], hash(coroutine) != 0)
    await coroutine


async def main() -> None:
    await Report().write()
    await either(Report())
    await either(SyncReport())
    await sinks(Report())


asyncio.run(main())
