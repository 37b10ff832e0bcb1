"""Classes as the lines of their files have them (`mypy_asyncgen.tree.evidence.class_text`), against Python's own parser."""

from __future__ import annotations

import ast

import pytest

from mypy_asyncgen.tree.evidence.class_text import ASYNC_GENERATOR, COROUTINE, PLAIN, UNKNOWN, block, defines, kinds

FILE = '''\
class Store(
    Base,
):
    """A store.

Text that starts where the class does:
class Other: is not a class.
    """

    loads = shared
    declared: int
    if FAST:
        def read(self) -> str: ...
    else:
        async def read(self) -> str: ...

# A comment that starts there too.
    def save(
        self,
        load: int = 1,
    ) -> "Awaitable[None]":
        load = 2
        async def helper():
            yield 1
        class Inner:
            def write(self): ...

    async def rows(self):
        yield 1

    async def load(self):
        def inner():
            yield 1
        return [
            1
]


# The end.
class Next(Store):
    def rows(self): ...
'''


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("read", [PLAIN, COROUTINE]),
        ("save", [UNKNOWN]),
        ("rows", [ASYNC_GENERATOR]),
        ("load", [COROUTINE]),
        ("loads", [UNKNOWN]),
        ("declared", []),
        ("helper", []),
        ("write", []),
    ],
)
def test_kinds(name: str, found: list[str]) -> None:
    assert list(kinds(block(FILE, 0), name)) == found


@pytest.mark.parametrize(("name", "own"), [("declared", True), ("load", True), ("helper", False), ("Inner", False)])
def test_defines(name: str, own: bool) -> None:
    assert defines(block(FILE, 0), name) is own


def test_block_ends_where_the_class_does() -> None:
    first, second = (node for node in ast.parse(FILE).body if isinstance(node, ast.ClassDef))
    lines = FILE.splitlines(keepends=True)
    assert block(FILE, 0) == "".join(lines[first.lineno - 1 : second.lineno - 1])
    assert block(FILE, FILE.index("class Next")) == "".join(lines[second.lineno - 1 :])
