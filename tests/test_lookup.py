"""A row of a table holds for the class that it names and for its subclasses, wherever the method is defined."""

from __future__ import annotations

from pathlib import Path

import pytest
from programs import check_program

SETTINGS = (
    "[mypy_asyncgen]",
    "route_decorators = program.Router.get",
    "sync_decorators = program.Retrying.wraps",
    "sync_callbacks = program.Scheduler.add:job",
    "text_functions = program.Page, program.Log.write",
)

# Each class of the settings inherits what the row names; beside it stands a class that does not have it from there.
LIBRARY = """
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


class Registry:
    def get(self, path: str) -> Callable[[F], F]:
        return lambda function: function


class Router(Registry): ...


class Routes(Router): ...


class OtherRegistry(Registry): ...


class BaseRetrying:
    def wraps(self, function: F) -> F:
        return function


class Retrying(BaseRetrying): ...


class AsyncRetrying(Retrying):
    def wraps(self, function: F) -> F:
        return function


class BaseScheduler:
    def add(self, job: Callable[[], Any]) -> None: ...


class Scheduler(BaseScheduler): ...


class AsyncScheduler(BaseScheduler): ...


class Page:
    def __init__(self, content: object) -> None: ...


class Mine(Page): ...


class Awaiting(Page):
    def __init__(self, content: Awaitable[object]) -> None: ...


class Stream:
    def write(self, value: object) -> None: ...


class Log(Stream): ...


class Quiet(Log): ...


async def load() -> int:
    return 1


async def work() -> None: ...

"""


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ('router = Router()\n@router.get("/")\nasync def page() -> Any:\n    return load()\n', "returned-coroutine"),
        ('routes = Routes()\n@routes.get("/")\nasync def page() -> Any:\n    return load()\n', "returned-coroutine"),
        ('other = OtherRegistry()\n@other.get("/")\nasync def page() -> Any:\n    return load()\n', None),
        ("@Retrying().wraps\nasync def again() -> None: ...\n", "async-decorator"),
        ("@AsyncRetrying().wraps\nasync def again() -> None: ...\n", None),
        ("Scheduler().add(work)\n", "async-callback"),
        ("AsyncScheduler().add(work)\n", None),
        ("Page(load())\n", "coroutine-in-text"),
        ("Mine(load())\n", "coroutine-in-text"),
        ("Awaiting(load())\n", None),
        ("Log().write(load())\n", "coroutine-in-text"),
        ("Quiet().write(load())\n", "coroutine-in-text"),
        ("Stream().write(load())\n", None),
    ],
)
def test_a_row_holds_where_its_class_is_meant(tmp_path: Path, statement: str, code: str | None) -> None:
    found = check_program(tmp_path, LIBRARY + statement, *SETTINGS)
    codes = {each for line in found.codes().values() for each in line}
    assert codes == ({code} if code is not None else set())
