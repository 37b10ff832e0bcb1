"""``fix``: what is repaired is right, formatting and comments stay, and what mypy does not agree with is taken back."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from project import RIGHT, WRONG, Project

from mypy_asyncgen.commands import engine
from mypy_asyncgen.commands import fixer as fixer_module
from mypy_asyncgen.commands.fixer import Fixer, FixOptions
from mypy_asyncgen.commands.output import files
from mypy_asyncgen.commands.repairs.place import Repair
from mypy_asyncgen.commands.source import Edit, Source, apply, compiles

CASES = Path(__file__).resolve().parents[1] / "cases"

HEAD = """\
import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, aclosing, asynccontextmanager, contextmanager
from typing import Any


async def numbers() -> AsyncIterator[int]:
    yield 1


async def fetch() -> str:
    return "b"


async def items() -> list[int]:
    return [1]


async def opened() -> AsyncIterator[int]:
    return numbers()


def plain() -> int:
    return 1


@asynccontextmanager
async def session() -> AsyncIterator[int]:
    yield 1


@contextmanager
def lock():  # type: ignore[no-untyped-def]
    yield 1


class Response:
    async def json(self) -> int:
        return 1

    def text(self) -> str:
        return ""


async def get() -> Response:
    return Response()


async def anything() -> Any:
    return None


"""

# Body of an async function, wrong and as it is after safe repairs.
SAFE = {
    "await of what is to be awaited": (
        "await asyncio.gather(fetch(), await fetch())\n",
        "await asyncio.gather(fetch(), fetch())\n",
    ),
    "items of a comprehension": (
        "texts: list[str] = [fetch() for _ in 'ab']\nprint(texts)\n",
        "texts: list[str] = [await fetch() for _ in 'ab']\nprint(texts)\n",
    ),
    "items that are joined": (
        "print(','.join(fetch() for _ in 'ab'))\n",
        "print(','.join([await fetch() for _ in 'ab']))\n",
    ),
    "an item that is deleted": ("del items()[0]\n", "del (await items())[0]\n"),
    "await of a generator that is iterated": (
        "async for x in await numbers():\n    print(x)",
        "async for x in numbers():\n    print(x)",
    ),
    "plain for and await": (
        "for x in  await  numbers(): # c\n    print(x)",
        "async for x in  numbers(): # c\n    print(x)",
    ),
    "comprehension with await": ("[x async for x in await numbers()]", "[x async for x in numbers()]"),
    "plain comprehension with await": ("[x for x in await numbers()]", "[x async for x in numbers()]"),
    "parentheses after await": ("async for x in await(numbers()): pass", "async for x in (numbers()): pass"),
    "await over lines": (
        "async for x in (\n    await  # why\n    numbers()\n):\n    pass",
        "async for x in (\n      # why\n    numbers()\n):\n    pass",
    ),
    "plain for": ("for x in numbers():\n    print(x)  # c", "async for x in numbers():\n    print(x)  # c"),
    "plain comprehension": ("{x: 1 for x in numbers()}", "{x: 1 async for x in numbers()}"),
    "second for of a comprehension": (
        "[(x, y) for (y) in (1, 2) if y # for\n    for x in numbers()]",
        "[(x, y) for (y) in (1, 2) if y # for\n    async for x in numbers()]",
    ),
    "async for over a list": ("async   for x in [1, 2]:\n    print(x)", "for x in [1, 2]:\n    print(x)"),
    "async comprehension over a list": ("[x async for x in [1, 2]]", "[x for x in [1, 2]]"),
    "async for over a coroutine": ("async for x in opened(): pass", "async for x in await opened(): pass"),
    "async for over a coroutine of a list": ("async for x in items(): pass", "for x in await items(): pass"),
    "for over a coroutine": ("for x in items(): pass", "for x in await items(): pass"),
    "for over a coroutine of an iterator": ("for x in opened(): pass", "async for x in await opened(): pass"),
    "list of a generator": ("print(list(numbers()))", "print([item async for item in numbers()])"),
    "set of a generator": ("print(set(numbers()))", "print({item async for item in numbers()})"),
    "sum of a generator": ("sum(numbers())", "sum([item async for item in numbers()])"),
    "next": ("print(next(numbers()))", "print(await anext(numbers()))"),
    "unpacking": ("a, b = items()", "a, b = await items()"),
    "with": ("with session() as s:\n    print(s)", "async with session() as s:\n    print(s)"),
    "async with": ("async with lock():\n    pass", "with lock():\n    pass"),
    "async with and await": (
        "async with await session() as s:\n    print(s)",
        "async with session() as s:\n    print(s)",
    ),
    "attribute": ("fetch().upper()", "(await fetch()).upper()"),
    "attribute in parentheses": ("(fetch()).upper()", "(await fetch()).upper()"),
    "attribute behind await, plain": ("print(await get().text())", "print((await get()).text())"),
    "attribute behind await, awaited": ("print(await get().json())", "print(await (await get()).json())"),
    "index": ("print(items()[0])", "print((await items())[0])"),
    "operator": ("print(fetch() + 'x' + fetch())", "print(await fetch() + 'x' + await fetch())"),
    "comparison": ("print(fetch() == 'x')", "print(await fetch() == 'x')"),
    "argument": ("len(items())", "len(await items())"),
    "variable used twice": (
        "value = fetch()\nprint(value.upper(), value.lower())",
        "value = await fetch()\nprint(value.upper(), value.lower())",
    ),
    "given a type": ("value: str = fetch()\nprint(value)", "value: str = await fetch()\nprint(value)"),
    "condition": ("if fetch():\n    pass", "if await fetch():\n    pass"),
    "not": ("print(not fetch())", "print(not await fetch())"),
    "text": ("print(f'{fetch()}')", "print(f'{await fetch()}')"),
    "print": ("print(fetch())", "print(await fetch())"),
    "finished value": ("print(await plain())", "print(plain())"),
    "aclosing": ("async with aclosing(opened()) as s: pass", None),
    "join over a generator expression": (
        "print(''.join(fetch().upper() for _ in (1, 2)))",
        "print(''.join([(await fetch()).upper() for _ in (1, 2)]))",
    ),
    "umlaut in front": ("print('größe', fetch().upper())", "print('größe', (await fetch()).upper())"),
}

# Wrong, but what is meant is not certain, or not for a tool to say.
NOT_SAFE = {
    "statement": ("fetch()", "await fetch()"),
    "generator as a statement": ("numbers()  # c", "async for _ in numbers():  # c\n    pass"),
    "await of a generator as a statement": ("await numbers()", "async for _ in numbers():\n    pass"),
    "await of a generator as a value": ("print(await numbers())", "print([item async for item in await_me])"),
    "enumerate": ("enumerate(numbers())", "enumerate([item async for item in numbers()])"),
    "not called": ("await fetch", "await fetch()"),
    "generator not called": ("async for x in numbers: pass", "async for x in numbers(): pass"),
    "list of coroutines": ("await [fetch(), fetch()]", "await asyncio.gather(*[fetch(), fetch()])"),
    "never used": ("x = fetch()", "x = await fetch()"),
    "generator in text": ("print(str(numbers()))", "print(str([item async for item in numbers()]))"),
    "any type": ("print(await anything()['x'])", None),
}


def program(body: str) -> str:
    indented = "".join(f"    {line}\n" if line else "\n" for line in body.split("\n"))
    return f"{HEAD}async def entry() -> None:\n{indented}"


@pytest.fixture(scope="module")
def repaired(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """All bodies, each a module of its own, after one run of safe repairs."""
    with pytest.MonkeyPatch.context() as patch:
        here = Project(tmp_path_factory.mktemp("safe"), patch)
        every = {**SAFE, **NOT_SAFE}
        for number, (wrong, _) in enumerate(every.values()):
            here.write(f"m{number}.py", program(wrong))
        result = here.run("fix")
        assert result.status == 1, result
        here.texts = {}  # type: ignore[attr-defined]
        return {name: here.read(f"m{number}.py") for number, name in enumerate(every)}


@pytest.mark.parametrize("name", SAFE)
def test_safe_repair(repaired: dict[str, str], name: str) -> None:
    wrong, right = SAFE[name]
    assert repaired[name] == program(wrong if right is None else right)
    assert compiles(repaired[name])


@pytest.mark.parametrize("name", NOT_SAFE)
def test_what_is_not_certain_is_left_alone(repaired: dict[str, str], name: str) -> None:
    assert repaired[name] == program(NOT_SAFE[name][0])


def test_unsafe_repairs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch)
    for number, (wrong, _) in enumerate(NOT_SAFE.values()):
        here.write(f"m{number}.py", program(wrong))
    assert "--unsafe --diff" in here.run("fix", "--diff").err
    here.run("fix", "--unsafe")
    for number, (name, (_, right)) in enumerate(NOT_SAFE.items()):
        if right is not None and "await_me" not in right:
            assert here.read(f"m{number}.py") == program(right), name


def test_cases_of_the_checks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Over every case: what is changed compiles, has no error it did not have, and correct twins stay as they are."""
    here = Project(tmp_path, monkeypatch)
    shutil.copytree(CASES, tmp_path, dirs_exist_ok=True)
    here.write(
        "mypy.ini", f"[mypy]\ncheck_untyped_defs = True\nexplicit_package_bases = True\nmypy_path = {tmp_path}\n"
    )
    # Some of each code, as each round is a run of mypy over all of them.
    chosen = [path for code in sorted(tmp_path.iterdir()) for path in sorted(code.glob("*_bad.py"))[:2]]
    twins = [path.with_name(path.name.replace("_bad.py", "_good.py")) for path in chosen]
    every = sorted(path.relative_to(tmp_path).as_posix() for path in (*chosen, *twins))
    bad = [name for name in every if name.endswith("_bad.py")]
    before = {name: here.read(name) for name in every}
    errors = engine.run(every)
    for arguments in (["fix", *every], ["fix", "--unsafe", *every]):
        result = here.run(*arguments)
        assert result.status in (0, 1), result.err
        after = engine.run(every)
        assert not after.blocked
        known = [(problem.path, problem.code, problem.message) for problem in errors.problems]
        for problem in after.problems:
            known.remove((problem.path, problem.code, problem.message))
        assert len(after.findings) < len(errors.findings)
        errors = after
        # A second time there is nothing left to do.
        texts = {name: here.read(name) for name in every}
        here.run(*arguments)
        assert {name: here.read(name) for name in every} == texts
    changed = {name for name in every if here.read(name) != before[name]}
    assert changed <= set(bad) and len(changed) > 5
    assert all(compiles(here.read(name)) for name in changed)


def test_repaired_program_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": WRONG + "\n\nimport asyncio\nasyncio.run(entry())\n"})
    result = here.run("fix")
    assert result.status == 0, result
    assert "2 errors repaired in 1 file, 0 left" in result.out
    assert here.read("app.py").startswith(RIGHT)
    done = subprocess.run(
        [sys.executable, "-W", "error", "app.py"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "a\n"), done.stderr


def test_diff_writes_nothing_and_can_be_applied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # No other test has a module of that name: of one that has moved, mypy repeats messages with the old path.
    here = Project(tmp_path, monkeypatch, {"app.py": WRONG, "sub/apart.py": WRONG})
    result = here.run("fix", "--diff")
    assert result.status == 1
    assert here.read("app.py") == WRONG
    assert "would be repaired" in result.err
    patch = shutil.which("patch")
    if patch is None:
        assert "+    async for word in words():" in result.out
        return
    subprocess.run([patch, "-p1"], input=result.out, cwd=tmp_path, text=True, check=True, capture_output=True)
    assert here.read("app.py") == RIGHT and here.read("sub/apart.py") == RIGHT


@pytest.mark.parametrize("ends", ["\r\n", "\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_bytes_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ends: str, mark: str) -> None:
    wrong = (mark + WRONG + "\x0c\n# größe\t  \n#end").replace("\n", ends)
    here = Project(tmp_path, monkeypatch, {"app.py": wrong})
    (tmp_path / "app.py").chmod(0o640)
    here.run("fix")
    assert here.read("app.py") == wrong.replace(WRONG.replace("\n", ends), RIGHT.replace("\n", ends))
    if os.name == "posix":
        assert (tmp_path / "app.py").stat().st_mode & 0o777 == 0o640


def test_declared_encoding_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch)
    (tmp_path / "app.py").write_bytes(b"# -*- coding: latin-1 -*-\n# \xe9\n" + WRONG.encode())
    here.run("fix")
    assert (tmp_path / "app.py").read_bytes() == b"# -*- coding: latin-1 -*-\n# \xe9\n" + RIGHT.encode()


def test_symbolic_link_is_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"real/app.py": WRONG})
    try:
        (tmp_path / "link.py").symlink_to(tmp_path / "real" / "app.py")
    except OSError:
        pytest.skip("this system has no symbolic links")
    assert here.run("fix", "link.py").status == 0
    assert (tmp_path / "link.py").is_symlink() and here.read("real/app.py") == RIGHT


def test_imported_files_are_not_touched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": "import lib\n" + WRONG, "lib.py": WRONG})
    result = here.run("fix", "app.py")
    assert here.read("lib.py") == WRONG and here.read("app.py") == "import lib\n" + RIGHT
    assert result.status == 1 and "lib.py:13" in result.out


def test_correct_program_is_not_touched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": RIGHT})
    before = (tmp_path / "app.py").stat().st_mtime_ns
    result = here.run("fix", "--unsafe")
    assert (result.status, result.out) == (0, "0 errors repaired in 0 files, 0 left\n")
    assert (tmp_path / "app.py").stat().st_mtime_ns == before


def test_repair_that_brings_an_error_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A repair of the right shape with the wrong type behind it: the other repairs of the file stay."""
    wrong = program("fetch().nothing\nitems()[0]")
    here = Project(tmp_path, monkeypatch, {"app.py": wrong})
    assert here.run("fix").status == 1
    assert here.read("app.py") == wrong.replace("items()[0]", "(await items())[0]")


def test_repair_that_does_not_parse_is_never_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": WRONG})
    monkeypatch.setattr(fixer_module, "repairs", lambda source, problem, definitions: [Repair((Edit(0, 0, "def ("),))])
    assert here.run("fix").status == 1
    assert here.read("app.py") == WRONG


def test_repair_that_changes_nothing_about_the_error_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": WRONG})
    monkeypatch.setattr(
        fixer_module, "repairs", lambda source, problem, definitions: [Repair((Edit(0, 0, "# nothing\n"),))]
    )
    assert here.run("fix").status == 1
    assert here.read("app.py") == WRONG


def test_error_in_another_file_takes_the_repair_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = "async def fetch() -> str:\n    return ''\n\n\ndef use() -> str:\n    return await fetch()\n"
    here = Project(tmp_path, monkeypatch, {"lib.py": library, "app.py": "import lib\n\nx: str = lib.use()\n"})
    here.run("fix", "--unsafe")
    assert here.read("lib.py") == library


def test_failing_write_leaves_every_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"a.py": WRONG, "b.py": WRONG})
    real, calls = files.os.fsync, []

    def second_fails(handle: int) -> None:
        calls.append(handle)
        if len(calls) == 2:
            raise OSError(28, "No space left on device")
        real(handle)

    monkeypatch.setattr(files.os, "fsync", second_fails)
    result = here.run("fix")
    assert result.status == 2 and "No space left" in result.err and "Traceback" not in result.err
    assert here.read("a.py") == WRONG and here.read("b.py") == WRONG
    assert sorted(path.name for path in tmp_path.iterdir()) == [".git", "a.py", "b.py"]


def test_interruption_leaves_every_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"a.py": WRONG, "b.py": WRONG})

    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(files.os, "fsync", interrupted)
    result = here.run("fix")
    assert result.status == 130 and "interrupted" in result.err
    assert here.read("a.py") == WRONG and here.read("b.py") == WRONG
    assert sorted(path.name for path in tmp_path.iterdir()) == [".git", "a.py", "b.py"]


def test_file_that_changes_meanwhile_is_not_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"a.py": WRONG, "b.py": WRONG})
    real = Fixer.run

    def edited_meanwhile(self: Fixer) -> object:
        state = real(self)
        here.write("b.py", WRONG + "# saved in an editor\n")
        return state

    monkeypatch.setattr(Fixer, "run", edited_meanwhile)
    result = here.run("fix")
    assert result.status == 2 and "changed meanwhile" in result.err
    assert here.read("a.py") == WRONG and here.read("b.py").endswith("editor\n")


def test_file_that_may_not_be_written_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"a.py": WRONG, "b.py": WRONG})
    real = files.os.access
    monkeypatch.setattr(files.os, "access", lambda path, mode: Path(path).name != "a.py" and real(path, mode))
    result = here.run("fix")
    assert result.status == 1 and result.out.count("left because its file cannot be written to") == 2
    assert here.read("a.py") == WRONG and here.read("b.py") == RIGHT
    assert "+    async for word in words():" in here.run("fix", "--diff").out


def test_syntax_error_is_set_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"a.py": WRONG, "b.py": "def f(:\n"})
    result = here.run("fix")
    assert result.status == 0 and here.read("a.py") == RIGHT and here.read("b.py") == "def f(:\n"
    assert "set aside: b.py: does not parse: line 1" in result.err
    assert here.run("fix", "b.py").status == 2


def test_codes_that_are_off_are_repaired_where_they_are_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = "class A:\n    async def __aiter__(self) -> 'A':\n        return self\n\n    async def __anext__(self) -> int:\n        return 1\n"
    here = Project(tmp_path, monkeypatch, {"a.py": wrong})
    here.run("fix")
    assert here.read("a.py") == wrong.replace("async def __aiter__", "def __aiter__")


def test_edits() -> None:
    assert apply("abc", [Edit(1, 2, "X"), Edit(0, 0, "<"), Edit(3, 3, ">")]) == "<aXc>"
    source = Source("# größe\nx = 'ü' + f(  g() )\r\ny = 1")
    call = source.tree.body[0].value.right  # type: ignore[attr-defined]
    assert source.text[source.start(call) : source.end(call)] == "f(  g() )"
    assert not compiles("def f():\n    await g()\n") and compiles("async def f():\n    await g()\n")
    assert FixOptions().unsafe is False
