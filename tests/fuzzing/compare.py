"""What is held against each program: mypy without the plugin, mypy with it, and Python itself.

A problem is one of these:

- ``crash``: mypy did not come to an end, or the plugin failed;
- ``lost``: a line has an error without the plugin and none with it;
- ``false``: a correct program that runs without a word gets an error;
- ``missed``: Python complains of a mistake, and mypy with the plugin says nothing at all;
- ``strict``: an error of a code that is on by default is gone under ``--strict`` with every code on;
- ``workers``: ``-n 2`` says something else.

And two that are not the plugin's: ``form``, where a program that is meant to be correct does not run or is not clean in
plain mypy, and ``harmless``, an error for a sown mistake of which Python does not complain.
"""

from __future__ import annotations

import ast
import copy
import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from programs import Output, parse_output

from fuzzing.programs import Program
from mypy_asyncgen.codes import CODES

_EXECUTE = Path(__file__).with_name("execute.py")
_ALL_CODES = ("--strict", *(f"--enable-error-code={code}" for code in CODES))
# What Python says of coroutines and async iterables that are used as something else.
_COMPLAINTS = ("TypeError", "AttributeError", "RuntimeError")


@dataclass
class Judged:
    """One program with everything that was said of it.

    Attributes:
        program: the program.
        plain: what mypy says without the plugin.
        ours: what it says with it.
        ran: what `execute.run` says.
        problems: the problems, each with what shows it.
    """

    program: Program
    plain: Output
    ours: Output
    ran: dict[str, Any]
    problems: list[tuple[str, str]] = field(default_factory=list)

    @property
    def complaint(self) -> str | None:
        """What Python complains of, in one line."""
        error = self.ran["error"]
        if error is not None:
            return error if error.startswith(_COMPLAINTS) else None
        return self.ran["never"][0]["text"] if self.ran["never"] else None

    @property
    def sort(self) -> str | None:
        """What sort of complaint that is, without names."""
        return re.sub(r"'[^']*'", "...", self.complaint) if self.complaint else None

    @property
    def kinds(self) -> set[str]:
        """The kinds of problems."""
        return {kind for kind, _ in self.problems}


class Judge:
    """Runs mypy and Python over programs, many at a time.

    Args:
        folder: a folder to work in; mypy's caches stay in it.
        thorough: whether to run with workers and with every code, too.
    """

    def __init__(self, folder: Path, *, thorough: bool = False) -> None:
        self._folder = folder
        self._thorough = thorough
        self._source = folder / "source"
        self._source.mkdir(parents=True, exist_ok=True)
        for name, lines in (("plain", ""), ("ours", "plugins = mypy_asyncgen\n")):
            (folder / f"{name}.ini").write_text(f"[mypy]\ncheck_untyped_defs = True\n{lines}", encoding="utf-8")

    def judge(self, programs: Iterable[Program]) -> list[Judged]:
        """Look at programs together; each is a module of its own.

        Args:
            programs: the programs.

        Returns:
            What is found, in the order of the programs.
        """
        found = list(programs)
        for old in self._source.iterdir():
            old.unlink()
        names = [f"p{number:04}.py" for number in range(len(found))]
        for name, program in zip(names, found, strict=True):
            (self._source / name).write_text(program.source + "\n", encoding="utf-8")
        plain, _ = self._check("plain", names)
        ours, crashed = self._check("ours", names)
        ran = self._execute(names)
        judged = [
            Judged(program, plain[name], ours[name], ran[name]) for name, program in zip(names, found, strict=True)
        ]
        for one in judged:
            one.problems.extend(problems(one))
        if crashed and judged:
            judged[0].problems.append(("crash", crashed))
        if self._thorough:
            self._compare_modes(names, judged)
        return judged

    def _compare_modes(self, names: list[str], judged: list[Judged]) -> None:
        strictly, crashed = self._check("ours", names, *_ALL_CODES)
        in_workers, crashed_there = self._check("ours", names, "-n", "2") if _has_workers() else ({}, "")
        for name, one in zip(names, judged, strict=True):
            for line, codes in one.ours.codes().items():
                gone = codes - strictly[name].codes().get(line, set())
                if gone:
                    one.problems.append(("strict", f"line {line}: {', '.join(sorted(gone))}"))
            if in_workers and in_workers[name].codes() != one.ours.codes():
                one.problems.append(("workers", f"{in_workers[name].codes()}"))
        if judged and (crashed or crashed_there):
            judged[0].problems.append(("crash", crashed or crashed_there))

    def _check(self, name: str, files: list[str], *options: str) -> tuple[dict[str, Output], str]:
        """Run mypy.

        Returns:
            Its output by file, and the end of it where it crashed.
        """
        done = subprocess.run(
            [
                *(sys.executable, "-m", "mypy", "--config-file", str(self._folder / f"{name}.ini")),
                *("--cache-dir", str(self._folder / f"cache-{name}")),
                *("--no-error-summary", "--hide-error-context", "--no-pretty", "--show-traceback"),
                *(*options, *files),
            ],
            cwd=self._source,
            capture_output=True,
            text=True,
            check=False,
        )
        text = done.stdout + done.stderr
        crashed = (
            done.returncode not in (0, 1)
            or "INTERNAL ERROR" in text
            or "Traceback (most" in text
            or "mypy_asyncgen failed here" in text
        )
        found: dict[str, Output] = defaultdict(Output)
        found.update(parse_output(done.stdout))
        return found, text[-3000:] if crashed else ""

    def _execute(self, files: list[str]) -> dict[str, dict[str, Any]]:
        """Run the programs; where one ends the process, the rest are run in another."""
        ran: dict[str, dict[str, Any]] = {}
        left = list(files)
        while left:
            done = subprocess.run(
                [sys.executable, str(_EXECUTE), *left],
                cwd=self._source,
                capture_output=True,
                text=True,
                check=False,
                env={**os.environ, "PYTHONWARNINGS": "default"},
            )
            for line in done.stdout.splitlines():
                if line.startswith('{"path"'):
                    result = json.loads(line)
                    ran[result["path"]] = result
            still = [name for name in left if name not in ran]
            if still and len(still) == len(left):
                still.sort()
            if still:
                ran[still[0]] = {"path": still[0], "error": "ended the process", "where": [], "never": [], "lines": []}
            left = still[1:]
        return ran


def _has_workers() -> bool:
    from mypy.options import Options

    return hasattr(Options(), "num_workers")


def problems(one: Judged) -> Iterator[tuple[str, str]]:
    """What is wrong with what was said of one program.

    Args:
        one: the program.

    Yields:
        Kinds of problems with what shows them.
    """
    plain, ours = one.plain.errors, one.ours.errors
    right = one.program.mistake is None and one.complaint is None
    mistake = one.program.mistake
    source = one.program.source.splitlines()
    for line, found in plain.items():
        # An error of correct lines that is gone is a type that was given back.
        given_back = right or (
            mistake is not None
            and not mistake.first <= line <= mistake.last
            and all(code in ("union-attr", "operator", "arg-type") for code, _ in found)
        )
        # So is one of a call that says by a literal whether it streams, wherever it stands.
        given_back = given_back or re.search(r"\bstream=(True|False)\b", source[line - 1]) is not None
        if line not in ours and not given_back:
            yield "lost", f"line {line}: {found[0][1]}  [{found[0][0]}]"
    new = [(line, *entry) for line, found in ours.items() if line not in plain for entry in found]
    if one.program.mistake is None:
        for line, entries in plain.items():
            if line in ours:
                yield "form", f"line {line}: {entries[0][1]}  [{entries[0][0]}]"
        if one.ran["error"] is not None or one.ran["never"]:
            yield "form", f"{one.ran['error'] or one.ran['never'][0]['text']} {one.ran['where']}"
        for line, code, text in new:
            yield "false", f"line {line}: {text}  [{code}]"
        return
    if one.complaint is not None and not ours:
        yield "missed", f"{one.program.mistake.kind}: {one.complaint}"
    if one.ran["error"] is None and not one.ran["never"]:
        for line, code, text in new:
            if line in one.ran["lines"]:
                yield "harmless", f"{one.program.mistake.kind}: line {line}: {text}  [{code}]"


def smaller(judge: Judge, one: Judged, kind: str, rounds: int = 40) -> Judged:
    """A smaller program with the same kind of problem, statement by statement.

    Args:
        judge: runs mypy and Python.
        one: the program.
        kind: the kind of problem to keep.
        rounds: how many times to try at most.

    Returns:
        The smallest program found.
    """
    keep = {code for found in one.ours.errors.values() for code, _ in found} if kind in ("false", "harmless") else set()
    for _ in range(rounds):
        candidates = [Program(source, one.program.mistake) for source in _without(one.program.source)]
        judged = judge.judge(candidates[:150]) if candidates else []
        fitting = [
            each
            for each in judged
            if kind in each.kinds
            and each.sort == one.sort
            and ("form" not in each.kinds or kind == "form")
            and keep & ({code for found in each.ours.errors.values() for code, _ in found} or keep)
            | ({""} if not keep else set())
        ]
        if not fitting:
            return one
        one = min(fitting, key=lambda each: len(each.program.source))
    return one


def _without(source: str) -> Iterator[str]:
    """A program's text without one of its statements, the largest first; and with a compound one's body in its place."""
    tree = ast.parse(source)
    places = [
        (number, name, place)
        for number, node in enumerate(ast.walk(tree))
        for name in ("body", "orelse", "finalbody")
        if isinstance(getattr(node, name, None), list)
        for place in range(len(getattr(node, name)))
    ]
    made: set[str] = {source}
    texts = []
    for number, name, place in places:
        for unwrap in (False, True):
            changed = copy.deepcopy(tree)
            block = getattr(list(ast.walk(changed))[number], name)
            inner = getattr(block[place], "body", None)
            if unwrap and (
                not isinstance(inner, list) or isinstance(block[place], (ast.AsyncFunctionDef, ast.ClassDef))
            ):
                continue
            block[place : place + 1] = inner if unwrap and isinstance(inner, list) else []
            if not block and name == "body":
                block.append(ast.Pass())
            try:
                text = ast.unparse(changed)
                ast.parse(text)
            except (SyntaxError, ValueError):
                continue
            if text not in made:
                made.add(text)
                texts.append(text)
    yield from sorted(texts, key=len)
