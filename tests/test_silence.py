"""What the user silenced stays silenced, what mypy says is never lost, and every code obeys mypy's own options."""

from __future__ import annotations

from pathlib import Path

import pytest
from programs import check_program

from mypy_asyncgen.codes import CODES, error_code

AWAITS_GENERATOR = """
from collections.abc import AsyncIterator

async def stream() -> AsyncIterator[int]:
    yield 1

async def main(given: AsyncIterator[int] | None) -> None:
    await stream(){await_ignore}
    async for item in given:{for_ignore}
        print(item)
"""


def program(await_ignore: str = "", for_ignore: str = "") -> str:
    return AWAITS_GENERATOR.format(await_ignore=await_ignore, for_ignore=for_ignore)


def test_our_codes_without_any_setting(tmp_path: Path) -> None:
    assert check_program(tmp_path, program()).codes() == {8: {"await-async-generator"}, 9: {"async-for-iterable"}}


@pytest.mark.parametrize("code", ["misc", "await-async-generator"])
def test_an_ignore_of_the_old_or_new_code(tmp_path: Path, code: str) -> None:
    output = check_program(tmp_path, program(f"  # type: ignore[{code}]"), "warn_unused_ignores = True")
    assert output.codes() == {9: {"async-for-iterable"}}


@pytest.mark.parametrize("code", ["union-attr", "async-for-iterable"])
def test_an_ignore_of_a_code_that_is_not_the_parent(tmp_path: Path, code: str) -> None:
    # mypy reports this one as union-attr, and our code refines attr-defined.
    output = check_program(tmp_path, program("", f"  # type: ignore[{code}]"), "warn_unused_ignores = True")
    assert output.codes() == {8: {"await-async-generator"}}


def test_an_ignore_that_does_not_silence_mypy_does_not_silence_us(tmp_path: Path) -> None:
    # Our code's parent is attr-defined, but the error is union-attr to mypy and shown there.
    output = check_program(tmp_path, program("", "  # type: ignore[attr-defined]"))
    assert set(output.codes()) == {8, 9}


def test_a_bare_ignore(tmp_path: Path) -> None:
    source = program("  # type: ignore", "  # type: ignore")
    assert not check_program(tmp_path, source, "warn_unused_ignores = True").errors


@pytest.mark.parametrize("code", ["misc", "await-async-generator"])
def test_a_code_disabled_everywhere(tmp_path: Path, code: str) -> None:
    assert check_program(tmp_path, program(), f"disable_error_code = {code}").codes() == {9: {"async-for-iterable"}}


def test_mypys_code_disabled_that_is_not_the_parent(tmp_path: Path) -> None:
    output = check_program(tmp_path, program(), "disable_error_code = union-attr")
    assert output.codes() == {8: {"await-async-generator"}}


def test_a_code_disabled_for_a_module(tmp_path: Path) -> None:
    output = check_program(tmp_path, program(), "[mypy-program]", "disable_error_code = await-async-generator")
    assert output.codes() == {9: {"async-for-iterable"}}


def test_a_code_disabled_in_the_file(tmp_path: Path) -> None:
    source = '# mypy: disable-error-code="await-async-generator"\n' + program()
    assert check_program(tmp_path, source).codes() == {10: {"async-for-iterable"}}


def test_ignore_errors(tmp_path: Path) -> None:
    assert not check_program(tmp_path, program(), "ignore_errors = True").errors


ESCAPES = """
from typing import Any

async def price() -> float:
    return 1.0

async def body() -> dict[str, Any]:
    return {"price": price()}
"""


def test_a_code_that_is_off_is_switched_on(tmp_path: Path) -> None:
    assert not check_program(tmp_path, ESCAPES).errors
    (tmp_path / "on").mkdir()
    output = check_program(tmp_path / "on", ESCAPES, "enable_error_code = coroutine-escape")
    assert output.codes() == {8: {"coroutine-escape"}}


def test_conditions_do_not_depend_on_mypys_own_optional_code(tmp_path: Path) -> None:
    source = "async def ready() -> bool:\n    return True\n\nasync def main() -> None:\n    if ready():\n        pass\n"
    assert check_program(tmp_path, source).codes() == {5: {"truthy-coroutine"}}
    (tmp_path / "off").mkdir()
    assert not check_program(tmp_path / "off", source, "disable_error_code = truthy-bool").errors
    (tmp_path / "ignored").mkdir()
    ignored = source.replace("if ready():", "if ready():  # type: ignore[truthy-coroutine]")
    assert not check_program(tmp_path / "ignored", ignored, "warn_unused_ignores = True").errors


def test_every_code_refines_a_code_of_mypys() -> None:
    from mypy.errorcodes import error_codes

    for name, row in CODES.items():
        code = error_code(name)
        assert error_codes[name] is code
        assert code.default_enabled is row.default
        if row.parent is not None:
            assert code.sub_code_of is error_codes[row.parent]
            assert row.parent not in CODES


def test_an_awaitable_of_what_mypy_could_not_make_out_is_left_alone(tmp_path: Path) -> None:
    program = """
from collections.abc import Awaitable, Callable
from typing import Union
from typing_extensions import TypeVar

T = TypeVar("T", not_an_argument=True)

def call(function: Callable[[], T]) -> Union[Awaitable[T], T]:
    raise NotImplementedError

def known(function: Callable[[], object]) -> Awaitable[object]:
    raise NotImplementedError

def report() -> None:
    call(lambda: 1)
    known(lambda: 1)
"""
    found = check_program(tmp_path, program).codes()
    assert 15 not in found
    assert found[16] == {"unawaited-coroutine"}
