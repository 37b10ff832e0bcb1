"""What happens with a mypy that renames something the plugin relies on.

    python tests/mypy_renames.py                        # everything the contract names, one at a time: some minutes
    python tests/mypy_renames.py report has_type        # these only
    python tests/mypy_renames.py --source mypy/mypy     # in another mypy, such as a checkout of its main branch

Each name is renamed all over a copy of mypy's source. A right program and a wrong one are then checked, without the
plugin and with it. It must not crash, no line that mypy reports may be without an error, and the right program stays
clean or gets one sentence that this mypy cannot be used.

To see whether the plugin works with mypy's main branch at all, install it and run the suite:
``pip install git+https://github.com/python/mypy && python -m pytest -n 2 tests/test_cases.py tests/test_failures.py``.
"""

from __future__ import annotations

import argparse
import ast
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import mypy

from mypy_asyncgen.mypy_api import contract

WRONG = """
import threading
from functools import lru_cache
from untyped import untyped

async def load(key: int = 0) -> str:
    return str(key)

class Session:
    async def __aenter__(self) -> "Session":
        return self
    async def __aexit__(self, *error: object) -> None: ...

class Other(Session):
    async def __aexit__(self, *error: object) -> int:
        yield 1

async def main() -> None:
    load()
    load().upper()
    print(f"{load()}")
    if load():
        pass
    for letter in load():
        pass
    async for item in load():
        pass
    with Session():
        pass
    threading.Thread(target=load)
    await untyped()
    await 3
    lru_cache(load)
    texts: list[str] = [load(x) for x in range(3)]
    not_ours: int = ""
"""
LIBRARY = "async def untyped():\n    yield 1\n"
RIGHT = """
from untyped import untyped

async def load() -> str:
    return ""

async def main() -> None:
    print(await load())
    async for item in untyped():
        print(item)
"""
# What mypy's functions call what is given to them by name: where the plugin reports, and where it watches.
KEYWORDS = (
    "code",
    "can_skip",
    "fall_through",
    "filter_deprecated",
    "severity",
    "end_line",
    "end_column",
    "origin_span",
    "parent_error",
    "only_once",
    "filter_errors",
)
# Names that are also names of what mypy promises to plugins; `id` is that of an import statement, too.
_PROMISED = frozenset({"api", "options", "line", "column", "id"})
_ERROR = re.compile(r"^(\w+\.py):(\d+): error: ", re.MULTILINE)


class Place(NamedTuple):
    """Where a name stands in a file, in bytes of its line."""

    line: int
    column: int


def names() -> list[str]:
    """Everything that the contract names: attributes, functions and keywords."""
    attributes = {
        attribute
        for each in contract.CAPABILITIES.values()
        for found in each.attributes.values()
        for attribute in found
    }
    tree = ast.parse(Path(contract.__file__).with_name("types.py").read_text(encoding="utf-8"))
    functions = {
        alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("mypy.")
        for alias in node.names
        if alias.name[0].islower()
    }
    return sorted({*attributes, *functions, *KEYWORDS} - _PROMISED)


class Copy:
    """A copy of mypy as Python source, in which a name can be renamed.

    Args:
        source: the package folder of a mypy.
        folder: where the copy goes.
    """

    def __init__(self, source: Path, folder: Path) -> None:
        self.folder = folder / "source"
        package = self.folder / "mypy"
        shutil.copytree(
            source, package, ignore=lambda path, found: [name for name in found if name in _LEFT or _compiled(name)]
        )
        (package / "typeshed").symlink_to(source / "typeshed")
        self._places: dict[str, dict[Path, list[Place]]] = defaultdict(lambda: defaultdict(list))
        for path in package.rglob("*.py"):
            if "test" not in path.parts:
                text = path.read_text(encoding="utf-8")
                for name, place in _places(ast.parse(text), text.splitlines(), package):
                    self._places[name][path].append(place)
        self._changed: dict[Path, bytes] = {}

    def rename(self, name: str) -> int:
        """Rename something everywhere.

        Returns:
            At how many places.
        """
        for path, places in self._places[name].items():
            self._changed[path] = path.read_bytes()
            lines = self._changed[path].splitlines(keepends=True)
            for line, column in sorted(set(places), reverse=True):
                row = lines[line - 1]
                end = column + len(name)
                assert row[column:end].decode() == name, (path, line, column, row)
                lines[line - 1] = row[:end] + b"_renamed" + row[end:]
            path.write_bytes(b"".join(lines))
        return sum(map(len, self._places[name].values()))

    def restore(self) -> None:
        """Take the last rename back."""
        for path, text in self._changed.items():
            path.write_bytes(text)
        self._changed.clear()


_LEFT = frozenset({"typeshed", "test", "__pycache__"})


def _compiled(name: str) -> bool:
    return name.endswith((".so", ".pyd"))


def _imported_modules(tree: ast.AST, package: Path) -> set[str]:
    """What a module calls the modules that it imports."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.asname or alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "mypy":
            folder = package.joinpath(*(node.module or "").split(".")[1:])
            found |= {alias.name for alias in node.names if (folder / f"{alias.name}.py").is_file()}
    return found


def _places(tree: ast.AST, lines: list[str], package: Path) -> Iterator[tuple[str, Place]]:
    """Every name of a module with where it stands, without those of modules."""
    modules = _imported_modules(tree, package)
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id, Place(node.lineno, node.col_offset)
        elif isinstance(node, ast.Attribute):
            if not (isinstance(node.value, ast.Name) and node.value.id in modules):
                assert node.end_lineno is not None and node.end_col_offset is not None
                yield node.attr, Place(node.end_lineno, node.end_col_offset - len(node.attr))
        elif isinstance(node, ast.arg) or (isinstance(node, ast.keyword) and node.arg is not None):
            yield node.arg, Place(node.lineno, node.col_offset)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.name, Place(node.lineno, lines[node.lineno - 1].index(node.name, node.col_offset + 3))
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                if alias.asname is None and alias.name not in modules:
                    yield alias.name, Place(alias.lineno, alias.col_offset)
        elif isinstance(node, ast.Assign) and any(
            isinstance(t, ast.Name) and t.id == "__slots__" for t in node.targets
        ):
            for each in ast.walk(node.value):
                if isinstance(each, ast.Constant) and isinstance(each.value, str):
                    yield each.value, Place(each.lineno, each.col_offset + 1)


class Said(NamedTuple):
    """What a run printed.

    Attributes:
        text: all of it.
        errors: the files and lines with errors.
        crashed: whether mypy ended otherwise than with its errors.
    """

    text: str
    errors: frozenset[tuple[str, str]]
    crashed: bool


class Bench:
    """The programs, and mypy from the copy.

    Args:
        copy: the copy of mypy.
        folder: where the programs go.
    """

    def __init__(self, copy: Copy, folder: Path) -> None:
        self._copy = copy
        self._folder = folder
        self._runs = 0
        for name, text in {"wrong": WRONG, "right": RIGHT, "untyped": LIBRARY}.items():
            (folder / f"{name}.py").write_text(text)
        (folder / "with.ini").write_text("[mypy]\nplugins = mypy_asyncgen\n")
        (folder / "without.ini").write_text("[mypy]\n")

    def run(self, config: str) -> Said:
        """Check the programs."""
        self._runs += 1
        for name, text in {"wrong": WRONG, "right": RIGHT}.items():
            # They are checked each time, what they import comes from the cache.
            (self._folder / f"{name}.py").write_text(text + "#" * self._runs + "\n")
        own = Path(__file__).resolve().parent.parent
        done = subprocess.run(
            [
                *(sys.executable, "-m", "mypy", f"--config-file={config}.ini", f"--cache-dir=cache-{config}"),
                *("--show-traceback", "right.py", "wrong.py"),
            ],
            cwd=self._folder,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(self._copy.folder), str(own)])},
            capture_output=True,
            text=True,
            check=False,
        )
        text = done.stdout + done.stderr
        crashed = done.returncode not in (0, 1) or "INTERNAL ERROR" in text
        return Said(text, frozenset(_ERROR.findall(done.stdout)), crashed)


class Verdict(NamedTuple):
    """What became of a rename.

    Attributes:
        name: what was renamed.
        outcome: in one word or two.
        bad: whether that must not be.
        text: what mypy printed, where it must not be.
    """

    name: str
    outcome: str
    bad: bool
    text: str = ""


def judge(copy: Copy, bench: Bench, name: str, usual: Said) -> Verdict:
    """Rename something, check the programs, and take it back.

    Args:
        copy: the copy of mypy.
        bench: the programs.
        name: what to rename.
        usual: what the plugin says where nothing is renamed.
    """
    try:
        if not copy.rename(name):
            return Verdict(name, "is not in this mypy", bad=False)
        plain = bench.run("without")
        if plain.crashed:
            return Verdict(name, "mypy itself does not work so renamed", bad=False, text=plain.text)
        said = bench.run("with")
    finally:
        copy.restore()
    if said.crashed:
        return Verdict(name, "CRASH", bad=True, text=said.text)
    if plain.errors - said.errors:
        return Verdict(name, f"LOST {sorted(plain.errors - said.errors)}", bad=True, text=said.text)
    told = "mypy_asyncgen: this mypy" in said.text or "cannot be used with mypy" in said.text
    if any(file == "right.py" for file, _ in said.errors) and "cannot be used with mypy" not in said.text:
        return Verdict(name, "FALSE in a clean program", bad=True, text=said.text)
    if told:
        return Verdict(name, "told", bad="failed here" in said.text, text=said.text)
    if said.errors == usual.errors and "failed here" not in said.text:
        return Verdict(name, "does without", bad=False)
    return Verdict(name, "NOT TOLD", bad=True, text=said.text)


def main() -> int:
    """Run the command.

    Returns:
        1 where a rename has an outcome that must not be, else 0.
    """
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="what to rename, one at a time; default: all that the contract names")
    parser.add_argument("--source", type=Path, default=Path(mypy.__file__).parent, help="mypy's package folder")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        copy = Copy(arguments.source.resolve(), Path(scratch))
        bench = Bench(copy, Path(scratch))
        usual, plain = bench.run("with"), bench.run("without")
        if usual.crashed or not plain.errors < usual.errors:
            print(f"mypy or the plugin does not work from source:\n{usual.text}", file=sys.stderr)
            return 2
        verdicts = []
        for name in arguments.names or names():
            verdicts.append(judge(copy, bench, name, usual))
            print(f"{name}: {verdicts[-1].outcome}", flush=True)
            if verdicts[-1].bad:
                print(verdicts[-1].text, flush=True)
    print(f"{len(verdicts)} renamed, {sum(each.bad for each in verdicts)} with an outcome that must not be")
    return int(any(each.bad for each in verdicts))


if __name__ == "__main__":
    sys.exit(main())
