"""Other plugins, and mypy's own, keep every hook they had."""

from __future__ import annotations

from pathlib import Path

import pytest
from programs import check_program

PYDANTIC = """
from collections.abc import AsyncIterator
from pydantic import BaseModel, Field

class Price(BaseModel):
    currency: str = Field(default="EUR")
    amount: float

async def stream() -> AsyncIterator[Price]:
    yield Price(amount=1.0)

async def main() -> None:
    reveal_type(Price(amount=1.0).amount)
    Price(amount="much")
    Price()
    await stream()
"""


@pytest.mark.parametrize("plugins", ["mypy_asyncgen, pydantic.mypy", "pydantic.mypy, mypy_asyncgen"])
def test_the_pydantic_plugin_in_both_orders(tmp_path: Path, plugins: str) -> None:
    pytest.importorskip("pydantic")
    output = check_program(tmp_path, PYDANTIC, "[pydantic-mypy]", "init_typed = True", plugins=plugins)
    assert output.codes() == {14: {"arg-type"}, 15: {"call-arg"}, 16: {"await-async-generator"}}
    assert "float" in output.notes[13][0]


BUILT_IN = """
import contextlib
import functools
from collections.abc import AsyncIterator, Iterator
from typing import Any, TypedDict

class Row(TypedDict, total=False):
    name: str
    size: int

@contextlib.contextmanager
def opened(path: str) -> Iterator[int]:
    yield 1

@contextlib.asynccontextmanager
async def connected(host: str) -> AsyncIterator[str]:
    yield host

def add(a: int, b: str) -> bytes:
    return b""

@functools.singledispatch
def show(value: Any) -> str:
    return ""

def main(row: Row, get: Any) -> None:
    reveal_type(row.get("name"))
    reveal_type(row.get("size", 0))
    reveal_type(row.setdefault("name", ""))
    reveal_type(opened("x"))
    reveal_type(connected("x"))
    reveal_type(functools.partial(add, 1)("x"))
    functools.partial(add, 1)(2)
    reveal_type(2 ** 3)
    reveal_type((1, "a")[0])
    def local(row: Row) -> "str | None":
        return row.get("name")
    reveal_type(local(row))
    get(row)
"""


def test_mypys_default_plugin(tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()
    plain = check_program(tmp_path / "plain", BUILT_IN, plugins="")
    ours = check_program(tmp_path, BUILT_IN)
    assert plain.notes == ours.notes
    assert plain.errors == ours.errors
    # A hook that displaced mypy's own would leave `object` and the like behind.
    revealed = " ".join(text for found in ours.notes.values() for text in found)
    assert "bytes" in revealed
    assert "_AsyncGeneratorContextManager[" in revealed


CHAINED = """
from mypy.plugin import Plugin

class Strings(Plugin):
    def get_function_hook(self, fullname):
        if fullname.endswith(("coro", "local")):
            return lambda ctx: ctx.api.named_generic_type("builtins.str", [])

    def get_method_hook(self, fullname):
        if fullname.endswith("Service.fetch"):
            return lambda ctx: ctx.api.named_generic_type("builtins.str", [])

def plugin(version):
    return Strings
"""

ANSWERED = """
class Service:
    async def fetch(self) -> int:
        return 1

async def coro() -> int:
    return 1

def main() -> None:
    async def local() -> int:
        return 1
    reveal_type(coro())
    reveal_type(local())
    reveal_type(Service().fetch())
"""


@pytest.mark.parametrize("order", ["mypy_asyncgen, {}", "{}, mypy_asyncgen"])
def test_a_plugin_that_answers_for_the_same_calls(tmp_path: Path, order: str) -> None:
    other = tmp_path / "other_plugin.py"
    other.write_text(CHAINED)
    output = check_program(tmp_path, ANSWERED, plugins=order.format(other))
    for line in (12, 13, 14):
        assert "builtins.str" in output.notes[line][0] or '"str"' in output.notes[line][0]
