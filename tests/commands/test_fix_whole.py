"""``fix``: repairs that hang together are made whole or not at all, and none harms a program that is right."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from project import Project

HEAD = """\
import asyncio


class Response:
    async def json(self) -> dict[str, str]:
        return {"x": "1"}


class Client:
    async def get(self) -> Response:
        return Response()


async def load(name: str = "") -> str:
    return name


async def flag() -> bool:
    return False


"""

# What is wrong, what it is after safe repairs, and what it prints then.
REPAIRED = {
    "two layers": (
        'async def main() -> None:\n    print(Client().get().json()["x"])\n',
        'async def main() -> None:\n    print((await (await Client().get()).json())["x"])\n',
        "1\n",
    ),
    "a parameter whose class is in sight": (
        'async def main(c: Client = Client()) -> None:\n    print(c.get().json()["x"])\n',
        'async def main(c: Client = Client()) -> None:\n    print((await (await c.get()).json())["x"])\n',
        "1\n",
    ),
    "two names for one coroutine": (
        'async def main() -> None:\n    a = b = load("a")\n    print(a.upper(), b.upper())\n',
        'async def main() -> None:\n    a = b = await load("a")\n    print(a.upper(), b.upper())\n',
        "A A\n",
    ),
    "a condition with parentheses": (
        'async def main() -> None:\n    print((load("a") if asyncio else load("b")).upper())\n',
        'async def main() -> None:\n    print((await (load("a") if asyncio else load("b"))).upper())\n',
        "A\n",
    ),
}


# Bodies of a coroutine, with what they are after safe repairs: equal mistakes on a line, and other letters in front of one.
ON_ONE_LINE = {
    "text": ("print(f\"{load('a')} {load('b')}\")", "print(f\"{await load('a')} {await load('b')}\")"),
    "operators": (
        'print(load("a").upper() + load("b").upper())',
        'print((await load("a")).upper() + (await load("b")).upper())',
    ),
    "arguments": ('print(max(len(load("a")), len(load())))', 'print(max(len(await load("a")), len(await load())))'),
    "a condition": ("print(1 if flag() and flag() else 2)", "print(1 if await flag() and await flag() else 2)"),
    "two statements": ('print(load("a")); print(load("b"))', 'print(await load("a")); print(await load("b"))'),
    "text in Chinese": ("print(f\"您好，用户 {load('a')}\")", "print(f\"您好，用户 {await load('a')}\")"),
    "an operator in Chinese": ('print("名称：" + load("b"))', 'print("名称：" + await load("b"))'),
    "pictures": ('print("😀😀", load("x").upper())', 'print("😀😀", (await load("x")).upper())'),
}


def run(folder: Path, name: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-W", "error", name], cwd=folder, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("name", REPAIRED)
def test_layers_are_carried_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    wrong, right, printed = REPAIRED[name]
    end = "\n\nasyncio.run(main())\n"
    here = Project(tmp_path, monkeypatch, {"app.py": HEAD + wrong + end})
    here.run("fix")
    assert here.read("app.py") == HEAD + right + end
    assert run(tmp_path, "app.py") == (0, printed, "")


@pytest.mark.parametrize("name", ON_ONE_LINE)
def test_every_mistake_of_a_line_is_repaired(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    wrong, right = ON_ONE_LINE[name]
    start, end = f"{HEAD}async def main() -> None:\n    ", "\n\n\nasyncio.run(main())\n"
    here = Project(tmp_path, monkeypatch, {"app.py": start + wrong + end})
    result = here.run("fix")
    assert here.read("app.py") == start + right + end, result
    assert result.status == 0
    assert run(tmp_path, "app.py")[::2] == (0, "")


def test_a_layer_that_cannot_be_repaired_leaves_all_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The task may be awaited by others: nothing certain can be done about it.
    wrong = HEAD + (
        "async def start() -> asyncio.Task[str]:\n    return asyncio.create_task(load())\n\n\n"
        "async def main() -> None:\n    print(start().upper())\n"
    )
    here = Project(tmp_path, monkeypatch, {"app.py": wrong})
    result = here.run("fix")
    assert here.read("app.py") == wrong
    assert "left because its repair brings" in result.out


def test_operands_of_a_condition_are_repaired_all_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = HEAD + (
        "async def both(known: asyncio.Task[bool]) -> bool:\n    return flag() or known\n\n\n"
        "async def main() -> bool:\n    return not flag() or flag()\n\n\nprint(asyncio.run(main()))\n"
    )
    here = Project(tmp_path, monkeypatch, {"app.py": wrong})
    here.run("fix")
    text = here.read("app.py")
    assert "return flag() or known" in text
    if "await" in text.partition("def main")[2]:
        assert "return not await flag() or await flag()" in text
        assert run(tmp_path, "app.py") == (0, "True\n", "")


RIGHT = {
    "a plain base with an async subclass": """\
import asyncio


class Hook:
    def before(self) -> dict[str, int]:
        return {}


class AsyncHook(Hook):
    async def before(self) -> dict[str, int]:  # type: ignore[override]
        return {"a": 1}


async def main(hook: Hook) -> None:
    print(await hook.before())


asyncio.run(main(AsyncHook()))
""",
    "a value that its annotation hides": """\
import asyncio


def later(awaitable: bool) -> int:
    if awaitable:
        return asyncio.sleep(0, 1)  # type: ignore[return-value]
    return 1


async def main() -> None:
    print(await later(True))


asyncio.run(main())
""",
    "a session that is a plain one": """\
import asyncio


class Session:
    def execute(self, query: str) -> str:
        return query


class AsyncSession:
    async def execute(self, query: str) -> str:
        return query


async def main(session: AsyncSession) -> None:
    print(session.execute("x").upper())


asyncio.run(main(Session()))  # type: ignore[arg-type]
""",
    "a task that is kept": """\
import asyncio


class Source:
    def __init__(self) -> None:
        self._reader = None

    def start_task(self) -> "asyncio.Task[None]":
        return asyncio.create_task(asyncio.sleep(60))

    async def start(self) -> None:
        self._reader = self.start_task()
        print("started")


asyncio.run(asyncio.wait_for(Source().start(), 5))
""",
}


@pytest.mark.parametrize("name", RIGHT)
def test_a_program_that_is_right_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": RIGHT[name]})
    assert run(tmp_path, "app.py")[::2] == (0, "")
    here.run("fix")
    assert here.read("app.py") == RIGHT[name]


CALLED = """\
from library import load


def inner() -> str:
    return load("x").upper()


def middle() -> str:
    text = inner()
    return text + "!"


async def outer() -> None:
    print(middle().lower())
"""
CALLER = """\
import app


def main() -> None:
    print(app.middle())


if __name__ == "__main__":
    main()
"""
LIBRARY = "async def load(name: str) -> str:\n    return name\n"


def test_a_plain_function_is_made_async_with_its_callers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": CALLED, "cli.py": CALLER, "library.py": LIBRARY})
    result = here.run("fix")
    assert here.read("app.py") == CALLED and "--unsafe --diff" in result.out
    assert "left because its repair may not be what is meant" in result.out
    result = here.run("fix", "--unsafe", "--diff")
    assert result.out.count("+++ b/") == 2 and "+async def main() -> None:" in result.out
    result = here.run("fix", "--unsafe")
    assert result.status == 0, result
    assert run(tmp_path, "cli.py") == (0, "X!\n", "")


def test_what_cannot_be_made_async_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = CALLED + "\n\nSIZES = list(map(len, [middle()]))\n"
    here = Project(tmp_path, monkeypatch, {"app.py": text, "library.py": LIBRARY})
    result = here.run("fix", "--unsafe")
    assert here.read("app.py") == text
    assert result.status == 1 and "left because its repair brings" in result.out
