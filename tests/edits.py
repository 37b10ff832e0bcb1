"""Random edits of a small package, with mypy's answers from the cache and from the daemon compared with a cold run.

    python tests/edits.py --steps 300 --seed 1

Each step changes one or a few things of a package whose modules import one another: what a function is (a coroutine, an
async generator, with annotations or without, plain), the default of a stream flag, a decorator, a base class, an
abstract method, an attribute of a class, a body, an import, the place of a definition; modules go and come back. Then
mypy checks it three ways, and all must say the same: from nothing, from the cache of the steps before, and in the
daemon that saw the steps before. What the standard library's stubs hold is checked once and copied.

A difference is told apart from those that mypy has by itself: the same steps are then gone through without the plugin.

Exit status: 0 the answers agree after every step; 1 they do not, and the steps are printed.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from mypy import api

from mypy_asyncgen.codes import CODES
from mypy_asyncgen.commands.output.files import inside

PLUGIN = "plugins = mypy_asyncgen\n"
CONFIG = f"[mypy]\n{PLUGIN}check_untyped_defs = True\nshow_column_numbers = True\n"
HEADER = """\
import asyncio
import threading
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from functools import lru_cache
from typing import Any, Protocol, TypeVar
T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])
"""

# The forms a function can have: its head without "def" and parameters' closing, and its body. "{extra}" takes what a
# body edit changes.
FORMS = {
    "coroutine": ("async def", "-> int", "return {n}"),
    "untyped coroutine": ("async def", "", "return {n}"),
    "generator": ("async def", "-> AsyncIterator[int]", "yield {n}"),
    "full generator": ("async def", "-> AsyncGenerator[int, None]", "yield {n}"),
    "untyped generator": ("async def", "", "yield {n}"),
    "plain": ("def", "-> int", "return {n}"),
    "untyped plain": ("def", "", "return {n}"),
    "plain iterator": ("def", "-> AsyncIterator[int]", "raise NotImplementedError({n})"),
    "plain object": ("def", "-> object", "return {n}"),
    "wrapped": ("async def", "-> AsyncIterator[int]", "raise NotImplementedError({n})"),
    "awaitable": ("def", "-> Awaitable[int]", "raise NotImplementedError({n})"),
}
DECORATORS = {
    "typed identity": "def {name}(f: F) -> F:\n    return f\n",
    "untyped identity": "def {name}(f):\n    return f\n",
    "awaiting": "def {name}(f):\n    async def wrapper(*a, **k):\n        return await f(*a, **k)\n    return wrapper\n",
    "to plain": "def {name}(f: Callable[..., Any]) -> Callable[..., int]:\n    raise NotImplementedError\n",
    "to coroutine": "def {name}(f: Callable[..., T]) -> Callable[..., Awaitable[T]]:\n    raise NotImplementedError\n",
    "cache": "{name} = lru_cache\n",
}
USES = (
    "await {call}",
    "{call}",
    "value{k} = {call}",
    "_ = {call}",
    "if {call}:\n        pass",
    'print(f"{{{call}}}")',
    "async for item{k} in {call}:\n        print(item{k})",
    "for item{k} in {call}:\n        print(item{k})",
    "async with {call} as item{k}:\n        pass",
    "print(await {call})",
    "async for item{k} in await {call}:\n        break",
    "await asyncio.gather({call}, {call})",
    "asyncio.create_task({call})",
    "threading.Thread(target={callee})",
    "print({call} + 1)",
    "value{k} = {call}\n    await value{k}\n    await value{k}",
    "return {call}",
    "async for item{k} in {callee}:\n        pass",
    "await {callee}",
    "values{k} = [{call}]",
)
FLAG_USES = (
    "await {callee}()",
    "{callee}().upper()",
    "{callee}(stream=True)",
    "async for item{k} in {callee}():\n        break",
)


@dataclass
class Function:
    """A function or method of the package."""

    name: str
    form: str = "coroutine"
    number: int = 1
    decorator: str | None = None
    parameter: bool = False
    abstract: bool = False
    blank: int = 0

    def render(self, *, method: bool) -> str:
        head, returns, body = FORMS[self.form]
        parameters = [*(["self"] if method else []), *(["extra: int = 0"] if self.parameter else [])]
        lines = ["# moved"] * self.blank
        if self.decorator is not None:
            lines.append(f"@{self.decorator}")
        if self.abstract:
            lines.append("@abstractmethod")
        lines.append(f"{head} {self.name}({', '.join(parameters)}) {returns}:".replace(" :", ":"))
        lines.append("    " + body.format(n=self.number))
        return "\n".join(lines) + "\n"


@dataclass
class Class:
    """A class of the package with its methods, an attribute and a base."""

    name: str
    methods: list[Function]
    base: str | None = None
    attribute: str = "limit: int = 1"

    def render(self, flag: str) -> str:
        base = self.base or "ABC"
        ask = [f"    {line}" for line in flag.replace("(", "(self, ", 1).splitlines()]
        lines = [f"class {self.name}({base}):", f"    {self.attribute}", *ask]
        for method in self.methods:
            lines += ["    " + line for line in method.render(method=True).splitlines()]
        return "\n".join(lines) + "\n"


@dataclass
class Module:
    """One module of the package."""

    name: str
    functions: list[Function]
    cls: Class
    flag_default: bool = False
    flag_async: bool = False
    decorator: str = "typed identity"
    imports: list[str] = field(default_factory=list)
    uses: list[tuple[str, str]] = field(default_factory=list)
    blank: int = 0
    there: bool = True

    def render(self) -> str:
        parts = [HEADER + "\n" * self.blank]
        parts += [f"import pkg.{other} as {other}\n" for other in self.imports]
        parts.append(DECORATORS[self.decorator].format(name="deco"))
        flag = (
            f"{'async ' if self.flag_async else ''}def ask(prompt: str = '', stream: bool = {self.flag_default}) "
            '-> "str | AsyncIterator[str]":\n    raise NotImplementedError\n'
        )
        parts.append(flag)
        parts += [function.render(method=False) for function in self.functions]
        parts.append(self.cls.render(flag))
        for k, (template, callee) in enumerate(self.uses):
            owner = callee.rpartition(".")[0]
            receiver = f"c: {owner[:-2]}.Service" if owner.endswith(".c") else ""
            shown = f"c.{callee.rpartition('.')[2]}" if receiver else callee
            statement = template.format(call=f"{shown}()", callee=shown, k=k)
            parts.append(f"async def use{k}({receiver}) -> None:\n    {statement}\n".replace("() -> None", "() -> Any"))
        return "\n".join(parts)


class Package:
    """The package and the edits that can be made to it.

    Args:
        chance: decides everything.
    """

    def __init__(self, chance: random.Random, size: int = 4) -> None:
        self.chance = chance
        names = [f"m{i}" for i in range(size)]
        self.modules = [self._module(name) for name in names]
        for module in self.modules:
            # What is in a cycle is checked together, so most modules only import those before them.
            earlier = [name for name in names if name < module.name]
            module.imports = sorted(chance.sample(earlier, chance.randint(min(1, len(earlier)), len(earlier))))
            module.uses = [self._use(module) for _ in range(chance.randint(3, 6))]

    def _form(self) -> str:
        return self.chance.choice(list(FORMS))

    def _module(self, name: str) -> Module:
        functions = [Function(f"f{i}", self._form()) for i in range(3)]
        methods = [Function(f"g{i}", self._form()) for i in range(3)]
        return Module(name, functions, Class("Service", methods))

    def _use(self, module: Module) -> tuple[str, str]:
        owner = self.chance.choice([*module.imports, ""])
        prefix = f"{owner}." if owner else ""
        target = self.chance.choice(["function", "method", "flag", "ask"])
        if target == "flag" or target == "ask":
            return self.chance.choice(FLAG_USES), f"{prefix}c.ask" if owner and target == "flag" else f"{prefix}ask"
        template = self.chance.choice(USES)
        if target == "method" and owner:
            return template, f"{prefix}c.{self.chance.choice(['g0', 'g1', 'g2'])}"
        return template, f"{prefix}{self.chance.choice(['f0', 'f1', 'f2'])}"

    def files(self) -> dict[str, str]:
        """The files of the package as they are now."""
        present = {f"{module.name}.py": module.render() for module in self.modules if module.there}
        return {"__init__.py": "", **present}

    def edit(self) -> str:
        """Make one edit.

        Returns:
            What it was, in words.
        """
        module = self.chance.choice(self.modules)
        if not module.there:
            module.there = True
            return f"{module.name}: back"
        edit = self.chance.choice(EDITS)
        return f"{module.name}: {edit(self, module)}"


def _any_function(package: Package, module: Module) -> Function:
    return package.chance.choice([*module.functions, *module.cls.methods])


def change_form(package: Package, module: Module) -> str:
    """Another kind of function: `async`, `yield` or the annotation come or go."""
    function = _any_function(package, module)
    old, function.form = function.form, package._form()
    return f"{function.name}: {old} becomes {function.form}"


def change_body(package: Package, module: Module) -> str:
    """A body that does something else."""
    function = _any_function(package, module)
    function.number += 1
    return f"body of {function.name}"


def change_signature(package: Package, module: Module) -> str:
    """A parameter more or less."""
    function = _any_function(package, module)
    function.parameter = not function.parameter
    return f"signature of {function.name}"


def change_decorated(package: Package, module: Module) -> str:
    """A decorator on a function, or none."""
    function = _any_function(package, module)
    function.decorator = package.chance.choice(["deco", *(f"{name}.deco" for name in module.imports), None])
    return f"decorator on {function.name}: {function.decorator}"


def change_decorator(package: Package, module: Module) -> str:
    """What the module's decorator does."""
    module.decorator = package.chance.choice(list(DECORATORS))
    return f"deco is {module.decorator}"


def change_default(package: Package, module: Module) -> str:
    """The default of the stream flag, and nothing else."""
    module.flag_default = not module.flag_default
    return f"stream = {module.flag_default}"


def change_flag_async(package: Package, module: Module) -> str:
    """`async` on the function with the stream flag."""
    module.flag_async = not module.flag_async
    return f"ask is async: {module.flag_async}"


def change_lines(package: Package, module: Module) -> str:
    """Definitions on other lines."""
    if package.chance.random() < 0.5:
        module.blank = package.chance.randint(0, 4)
        return f"{module.blank} blank lines on top"
    function = _any_function(package, module)
    function.blank = package.chance.randint(0, 3)
    return f"{function.blank} lines above {function.name}"


def change_uses(package: Package, module: Module) -> str:
    """A use more, less or another one."""
    number = package.chance.randrange(len(module.uses))
    module.uses[number] = package._use(module)
    return f"use{number} is {module.uses[number]}"


def change_base(package: Package, module: Module) -> str:
    """Another base class."""
    # A cycle of bases is an error that ends the run, so bases only lead to modules with a smaller number.
    lower = [f"{name}.Service" for name in module.imports if name < module.name]
    module.cls.base = package.chance.choice([*lower, None])
    return f"base is {module.cls.base}"


def change_abstract(package: Package, module: Module) -> str:
    """A method that is abstract, or no longer."""
    method = package.chance.choice(module.cls.methods)
    method.abstract = not method.abstract
    return f"{method.name} is abstract: {method.abstract}"


def change_attribute(package: Package, module: Module) -> str:
    """What the class holds beside its methods; one of its methods' names among it."""
    module.cls.attribute = package.chance.choice(
        ["limit: int = 1", 'limit: str = ""', "limit = f0", "handler: Callable[[], int]", "handler: Callable[[], Any]"]
    )
    return f"attribute {module.cls.attribute}"


def change_imports(package: Package, module: Module) -> str:
    """An import more or less, so that cycles come and go."""
    others = [each.name for each in package.modules if each is not module]
    later = [name for name in module.imports if name > module.name]
    earlier = [name for name in others if name < module.name]
    # A cycle soon ends again: what is in one is always checked together.
    other = package.chance.choice(later or (earlier if package.chance.random() < 0.7 else others) or others)
    if other in module.imports:
        module.imports.remove(other)
    else:
        module.imports = sorted([*module.imports, other])
    return f"imports {module.imports}"


def remove_module(package: Package, module: Module) -> str:
    """The module goes; it comes back when it is chosen again."""
    module.there = False
    return "gone"


EDITS: tuple[Callable[[Package, Module], str], ...] = (
    change_form,
    change_form,
    change_form,
    change_body,
    change_signature,
    change_decorated,
    change_decorator,
    change_default,
    change_default,
    change_flag_async,
    change_lines,
    change_lines,
    change_uses,
    change_uses,
    change_base,
    change_abstract,
    change_attribute,
    change_imports,
    remove_module,
)


class Checks:
    """The ways to check a package, in one folder.

    Args:
        folder: the folder, which is empty.
        plugin: whether the plugin is on.
        options: mypy's options beside the configuration.
    """

    def __init__(self, folder: Path, *, plugin: bool = True, options: tuple[str, ...] = ()) -> None:
        self.folder = folder
        self.options = options
        self._written: dict[str, str] = {}
        self._clock = 1_700_000_000
        (folder / "pkg").mkdir(parents=True)
        (folder / "mypy.ini").write_text(CONFIG if plugin else CONFIG.replace(PLUGIN, ""), encoding="utf-8")
        (folder / "pkg" / "__init__.py").write_text(HEADER, encoding="utf-8")
        self._mypy("base")
        # The package itself stays out of what each cold run starts from.
        for stale in (folder / "base").rglob("pkg*"):
            shutil.rmtree(stale) if stale.is_dir() else stale.unlink()

    def write(self, files: dict[str, str]) -> None:
        """Put the package's files on disk, those that changed with a later time."""
        for name in set(self._written) - set(files):
            (self.folder / "pkg" / name).unlink()
        for name, text in files.items():
            if self._written.get(name) != text:
                path = self.folder / "pkg" / name
                path.write_text(text, encoding="utf-8")
                # Two edits within a second must not pass for none.
                self._clock += 2
                os.utime(path, (self._clock, self._clock))
        self._written = dict(files)

    def cold(self) -> list[str]:
        """What mypy says with nothing known of the package."""
        shutil.rmtree(self.folder / "cold", ignore_errors=True)
        shutil.copytree(self.folder / "base", self.folder / "cold")
        return self._mypy("cold")

    def warm(self) -> list[str]:
        """What mypy says with the cache of the step before."""
        if not (self.folder / "warm").exists():
            shutil.copytree(self.folder / "base", self.folder / "warm")
        return self._mypy("warm")

    def daemon(self) -> list[str]:
        """What the daemon says, which is started where there is none."""
        with inside(self.folder):
            out, err, _ = api.run_dmypy(["--status-file", "dmypy.json", "run", "--", *self._arguments("of-daemon")])
        return _by_file(out, err)

    def forget(self) -> None:
        """Drop the cache, and end the daemon."""
        shutil.rmtree(self.folder / "warm", ignore_errors=True)
        with inside(self.folder):
            api.run_dmypy(["--status-file", "dmypy.json", "kill"])
        # It stays behind, and a killed process can be there for a while: the next daemon would not be started.
        (self.folder / "dmypy.json").unlink(missing_ok=True)

    def _mypy(self, cache: str) -> list[str]:
        with inside(self.folder):
            out, err, _ = api.run(self._arguments(cache))
        return _by_file(out, err)

    def _arguments(self, cache: str) -> list[str]:
        return [
            "--cache-dir",
            cache,
            "--no-sqlite-cache",
            "--no-error-summary",
            "--show-traceback",
            *self.options,
            "pkg",
        ]


def _by_file(out: str, err: str) -> list[str]:
    """The messages, those of each file in mypy's order; which file comes first depends on what was cached."""
    files: dict[str, list[str]] = defaultdict(list)
    for line in [*out.splitlines(), *err.splitlines()]:
        # mypy says this once in a run, wherever it comes first.
        if not line.startswith(("Daemon ", "Restarting: ")) and "note: See https://" not in line:
            files[line.partition(":")[0]].append(line)
    return [line for name in sorted(files) for line in files[name]]


def difference(cold: list[str], other: list[str]) -> list[str]:
    """What one answer lacks (``-``) and has (``+``) beside the cold one; a line that says so where only the order differs."""
    found = [f"- {line}" for line in cold if line not in other] + [f"+ {line}" for line in other if line not in cold]
    return found or (["(the same lines in another order or number)"] if cold != other else [])


def _places(lines: list[str]) -> set[str]:
    return {":".join(line.split(":")[:2])[2:] for line in lines}


@dataclass
class Result:
    """What came out of a run of random edits.

    Attributes:
        failures: a text for each step and way whose answer is not the cold one, with the plugin alone.
        mypys_own: the same for those where plain mypy changes its mind too.
        errors: the number of errors in the cold answers.
        ours: the number of these with one of the plugin's codes.
    """

    failures: list[str] = field(default_factory=list)
    mypys_own: list[str] = field(default_factory=list)
    errors: int = 0
    ours: int = 0


class Driver:
    """Makes random edits and compares mypy's answers after each.

    Args:
        folder: an empty folder.
        seed: what the edits are drawn from.
        daemon: whether to compare the daemon too.
        options: mypy's options beside the configuration.
    """

    def __init__(self, folder: Path, *, seed: int, daemon: bool = True, options: tuple[str, ...] = ()) -> None:
        self.result = Result()
        self._chance = random.Random(seed)
        self._package = Package(self._chance)
        self._ways = ("warm", "daemon") if daemon else ("warm",)
        self._checks = Checks(folder / "with", options=options)
        self._plain: Checks | None = None
        self._make_plain = lambda: Checks(folder / "without", plugin=False, options=options)
        # What mypy has seen in its cache and daemon since both were empty.
        self._seen: list[dict[str, str]] = []

    def step(self, number: int) -> str:
        """Edit, check and compare.

        Args:
            number: the step's number, 0 for the first, which only checks.

        Returns:
            The differences found, as text; "" for none.
        """
        made = [self._package.edit() for _ in range(self._chance.choice((1, 1, 1, 2, 3)))] if number else ["start"]
        files = self._package.files()
        self._seen.append(files)
        self._checks.write(files)
        cold = self._checks.cold()
        self.result.errors += sum(": error: " in line for line in cold)
        self.result.ours += sum(": error: " in line and line.rpartition("[")[2].rstrip("]") in CODES for line in cold)
        answers = {way: getattr(self._checks, way)() for way in self._ways}
        wrong = {way: found for way, answer in answers.items() if (found := difference(cold, answer))}
        told = []
        for way, found in wrong.items():
            own = _places(found) <= _places(self._plain_difference(way))
            text = "\n".join([f"step {number}: {'; '.join(made)}: {way} is not as cold:", *found])
            (self.result.mypys_own if own else self.result.failures).append(text)
            told.append(f"(mypy's own) {text}" if own else text)
        if wrong:
            # What went wrong must not be found again after each of the steps that follow.
            self._checks.forget()
            self._seen.clear()
        return "\n".join(told)

    def _plain_difference(self, way: str) -> list[str]:
        """How plain mypy's answer differs from its own cold one after the same steps."""
        if self._plain is None:
            self._plain = self._make_plain()
        self._plain.forget()
        answer: list[str] = []
        for files in self._seen:
            self._plain.write(files)
            answer = getattr(self._plain, way)()
        found = difference(self._plain.cold(), answer)
        self._plain.forget()
        return found

    def close(self) -> None:
        """End the daemons."""
        for checks in (self._checks, self._plain):
            if checks is not None:
                checks.forget()


def main() -> int:
    """Read the arguments and drive.

    Returns:
        The exit status.
    """
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--steps", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-daemon", action="store_true")
    parser.add_argument("--keep", type=Path, help="work in this empty folder and leave it there")
    parser.add_argument("mypy", nargs="*", help='options for mypy, behind "--"')
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        driver = Driver(
            (arguments.keep or Path(temporary)).resolve(),
            seed=arguments.seed,
            daemon=not arguments.no_daemon,
            options=tuple(arguments.mypy),
        )
        try:
            for number in range(arguments.steps):
                told = driver.step(number)
                if told:
                    print(told, flush=True)
        finally:
            driver.close()
    result = driver.result
    print(
        f"{arguments.steps} steps with seed {arguments.seed}, {result.errors} errors in the cold answers, {result.ours} of "
        f"them ours: {len(result.failures)} differences, and {len(result.mypys_own)} that plain mypy has too"
    )
    return 1 if result.failures else 0


if __name__ == "__main__":
    sys.exit(main())
