#!/usr/bin/env python3
"""Take away one `await` at a time in released packages, and count which of the mistakes mypy then reports.

    python tests/recall.py [--python PY] [--passes N] [--json OUT] PACKAGE[==VERSION] ...

Each package's wheel is downloaded without its dependencies. One await per function is taken away in each pass, so that
one run of mypy judges many mutants: a mutant counts as noticed when its function has an error that it had not before.
Printed: by the place the await stood in, how many mutants there were and how many plain mypy and mypy with the plugin
notice; then the survivors.
"""

from __future__ import annotations

import argparse
import ast
import collections
import json
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

LINE = re.compile(r"^(?P<file>[^:\n]+\.py):(?P<line>\d+)(?::\d+)?: error: (?P<text>.*)$")
NOISE = ("[unused-ignore]", "[redundant-cast]", "[no-any-return]")


@dataclass(frozen=True)
class Mutant:
    """One await to take away: where it is, its function's lines, and what stands around it."""

    file: str
    line: int
    start: int
    end: int
    first: int
    last: int
    place: str


def place_of(node: ast.Await, parents: dict[ast.AST, ast.AST]) -> str:
    """The kind of place an await stands in, as the report groups them."""
    above = parents[node]
    if isinstance(above, ast.Expr):
        return "statement"
    if isinstance(above, (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.NamedExpr)):
        return "assignment"
    if isinstance(above, ast.Return):
        return "return"
    if isinstance(above, (ast.Attribute, ast.Subscript)):
        return "attribute or item"
    if isinstance(above, (ast.If, ast.While, ast.BoolOp, ast.UnaryOp, ast.IfExp, ast.Compare)):
        return "condition"
    if isinstance(above, (ast.Call, ast.keyword, ast.Starred)):
        return "argument"
    if isinstance(above, (ast.AsyncFor, ast.For, ast.comprehension)):
        return "iteration"
    return "other"


def mutants_of(root: Path, file: Path) -> list[list[Mutant]]:
    """The awaits of a file, by function."""
    source = file.read_bytes()
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return []
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    lines = source.splitlines()
    by_function: dict[ast.AST, list[Mutant]] = collections.defaultdict(list)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Await):
            continue
        if not lines[node.lineno - 1][node.col_offset :].startswith(b"await "):
            continue
        function: ast.AST = node
        outermost = None
        while function in parents:
            function = parents[function]
            if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
                outermost = function
        if outermost is None:
            continue
        by_function[outermost].append(
            Mutant(
                file.relative_to(root).as_posix(),
                node.lineno,
                node.col_offset,
                node.col_offset + len(b"await "),
                outermost.lineno,
                outermost.end_lineno or outermost.lineno,
                place_of(node, parents),
            )
        )
    return list(by_function.values())


def check(python: str, folder: Path, plugin: bool) -> dict[str, list[tuple[int, str]]]:
    """The errors of a package by file."""
    with tempfile.TemporaryDirectory() as tmp:
        config = Path(tmp, "mypy.ini")
        config.write_text(
            "[mypy]\ncheck_untyped_defs = True\nignore_missing_imports = True\nfollow_imports = silent\n"
            "explicit_package_bases = True\nnamespace_packages = True\n"
            + ("plugins = mypy_asyncgen\n" if plugin else "")
        )
        done = subprocess.run(
            [python, "-m", "mypy", "--config-file", config, "--cache-dir", "/dev/null", "--no-error-summary", "."],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode not in (0, 1):
        sys.exit(f"mypy stopped:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    errors: dict[str, list[tuple[int, str]]] = collections.defaultdict(list)
    for raw in done.stdout.splitlines():
        found = LINE.match(raw)
        if found and not found["text"].endswith(NOISE):
            errors[found["file"].replace("\\", "/")].append((int(found["line"]), found["text"]))
    return errors


def main() -> int:
    """Run the command; the exit status is 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("packages", nargs="+")
    parser.add_argument("--python", default=sys.executable, help="the interpreter that has mypy and the plugin")
    parser.add_argument("--passes", type=int, default=6, help="how many awaits of one function at most")
    parser.add_argument("--survivors", type=int, default=20, help="how many survivors to list")
    parser.add_argument("--json", help="write every mutant's verdict there")
    args = parser.parse_args()
    verdicts: list[tuple[str, Mutant, bool, bool]] = []
    with tempfile.TemporaryDirectory() as tmp:
        for spec in args.packages:
            root = Path(tmp, re.sub(r"\W", "_", spec))
            subprocess.run(
                [args.python, "-m", "pip", "download", "-q", "--no-deps", "-d", f"{root}.whl", spec],
                check=True,
                stderr=subprocess.DEVNULL,
            )
            with zipfile.ZipFile(next(Path(f"{root}.whl").glob("*.whl"))) as wheel:
                wheel.extractall(root, [name for name in wheel.namelist() if name.endswith((".py", ".pyi"))])
            functions = [found for file in sorted(root.rglob("*.py")) for found in mutants_of(root, file)]
            before = {plugin: check(args.python, root, plugin) for plugin in (False, True)}
            for number in range(min(args.passes, max(map(len, functions), default=0))):
                chosen = [function[number] for function in functions if len(function) > number]
                copy = Path(f"{root}.{number}")
                shutil.copytree(root, copy)
                for file in {mutant.file for mutant in chosen}:
                    lines = (copy / file).read_bytes().splitlines(keepends=True)
                    for mutant in sorted((m for m in chosen if m.file == file), key=lambda m: (m.line, -m.start)):
                        line = lines[mutant.line - 1]
                        lines[mutant.line - 1] = line[: mutant.start] + line[mutant.end :]
                    (copy / file).write_bytes(b"".join(lines))
                after = {plugin: check(args.python, copy, plugin) for plugin in (False, True)}
                for mutant in chosen:
                    noticed = [
                        collections.Counter(
                            error for error in after[plugin][mutant.file] if mutant.first <= error[0] <= mutant.last
                        )
                        - collections.Counter(before[plugin][mutant.file])
                        for plugin in (False, True)
                    ]
                    verdicts.append((spec, mutant, bool(noticed[0]), bool(noticed[1])))
                shutil.rmtree(copy)
    print(f"{'place':20} {'mutants':>8} {'plain':>8} {'plugin':>8}")
    places = sorted({mutant.place for _, mutant, _, _ in verdicts})
    for place in [*places, "all"]:
        rows = [row for row in verdicts if place in (row[1].place, "all")]
        plain, ours = sum(row[2] for row in rows), sum(row[3] for row in rows)
        share = f"{100 * ours / len(rows):.0f} %" if rows else ""
        print(f"{place:20} {len(rows):8} {plain:8} {ours:8}  {share}")
    for spec, mutant, _, _ in [row for row in verdicts if not row[3]][: args.survivors]:
        print(f"survives: {spec} {mutant.file}:{mutant.line} ({mutant.place})")
    if args.json:
        rows = [[spec, mutant.__dict__, plain, ours] for spec, mutant, plain, ours in verdicts]
        Path(args.json).write_text(json.dumps(rows, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
