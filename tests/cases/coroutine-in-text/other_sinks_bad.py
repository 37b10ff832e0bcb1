"""Other functions that make text or bytes, and other ways to the text."""

import csv
import io
import json
import logging
import pickle
import string
import sys
import urllib.parse
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, TypeVar

Value = TypeVar("Value", bound=Awaitable[str])


class Report:
    def __init__(self) -> None:
        self._log = logging.getLogger("report")
        self.title: Callable[[], Awaitable[str]] = self.name

    async def name(self) -> str:
        return "report"

    @property
    async def author(self) -> str:
        return "Ada"

    async def lines(self) -> AsyncIterator[str]:
        yield "line"

    def __repr__(self) -> str:
        return f"<Report {self.name()}>"  # E: coroutine-in-text

    async def write(self) -> None:
        self._log.info("writing %s", self.name())  # E: coroutine-in-text
        self._log.error("failed: %s of %d", self.title(), 3)  # E: coroutine-in-text
        try:
            print(await self.name())
        except OSError:
            self._log.exception(f"could not write {self.name()}")  # E: coroutine-in-text


async def sinks(report: Report, rows: "list[Awaitable[str]]") -> None:
    writer = csv.writer(io.StringIO())
    writer.writerow([report.name(), 1])  # E: coroutine-in-text
    print(string.Template("$name").substitute(name=report.name()))  # E: coroutine-in-text
    print(urllib.parse.urlencode({"name": report.name()}))  # E: coroutine-in-text
    print(pickle.dumps(report.name()))  # E: coroutine-in-text
    json.dump({"names": [report.name()]}, sys.stdout)  # E: coroutine-in-text
    print(ascii(report.name()))  # E: coroutine-in-text
    print("{name}".format(name=report.name()))  # E: coroutine-in-text
    print("%(name)s" % {"name": report.name()})  # E: coroutine-in-text
    print("a", f"{report.lines()}", file=sys.stderr)  # E: coroutine-in-text


async def ways(report: Report, loud: bool, options: dict[str, str]) -> str:
    name = report.name()
    alias = name
    print(alias)  # E: coroutine-in-text
    print(report.name() if loud else report.name())  # E: coroutine-in-text
    print(f"{report.name() if loud else ''}")  # E: coroutine-in-text
    print([report.name()])  # E: coroutine-in-text
    print({"name": report.name()})  # E: coroutine-in-text
    names = [report.name() for _ in range(2)]
    print(f"names: {names}")  # E: coroutine-in-text
    return str(report.name())  # E: coroutine-in-text


def nested(report: Report) -> Callable[[], str]:
    return lambda: f"{report.name()}"  # E: coroutine-in-text


async def unannotated(name):
    return name


print(unannotated("a"))  # E: coroutine-in-text
print(f"{1:>5} {unannotated('b')} {'c'!r}")  # E: coroutine-in-text
