#!/usr/bin/env python3
"""mypy's own test programs without and with the plugin: what crashes, what is lost, what is new.

    python tests/differential.py                       # with mypy's defaults
    python tests/differential.py --strict --all-codes  # with mypy's --strict, and the codes that are off by default
    python tests/differential.py --workers 2           # in mypy's worker processes
    python tests/differential.py --match check_async   # only the cases whose name contains this

The programs are the single-file cases of mypy's data-driven tests, from the source distribution of the mypy that runs this
(pip downloads it once), or from a checkout's `test-data/unit` (--suite DIR). They are checked against the real typeshed, not
the tests' own fixtures: the two runs are compared with each other, not with what the tests expect.

Printed: crashes (an internal error or a traceback that plain mypy does not have), lost errors (a line on which plain mypy
reports an error and the run with the plugin none), and new errors by code (a line on which only the run with the plugin
reports one). Exit status 1 for a crash or a lost error.
"""

from __future__ import annotations

import argparse
import ast
import collections
import importlib.metadata
import os
import re
import subprocess
import sys
import tarfile
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

Errors = dict[tuple[str, int], list[tuple[str, str]]]  # by file and line: code and text

_ERROR = re.compile(
    r"^(?P<file>\w+)\.py:(?P<line>\d+)(?::\d+)?: error: (?P<text>.*?)(?:\s+\[(?P<code>[\w-]+)\])?$", re.M
)
_INTERNAL = re.compile(r"^(\w+)\.py:\d+: error: INTERNAL ERROR", re.M)
# Sections of a case that need more than one file or run.
_SEVERAL = ("file ", "delete ", "rechecked", "stale")


@dataclass
class Outcome:
    """What one run, or all of them, came to.

    Attributes:
        errors: what mypy reported.
        left_out: programs that stop mypy before it checks anything.
        crashes: programs with the last lines of what mypy printed.
    """

    errors: Errors = field(default_factory=lambda: defaultdict(list))
    left_out: set[str] = field(default_factory=set)
    crashes: list[tuple[str, str]] = field(default_factory=list)


def downloaded(folder: Path) -> Path:
    """mypy's tests, from the source distribution of the version that is installed.

    Args:
        folder: where to keep them.

    Returns:
        The folder that holds the ``.test`` files.
    """
    version = importlib.metadata.version("mypy")
    kept = folder / f"mypy-{version}" / "test-data" / "unit"
    if not kept.is_dir():
        with tempfile.TemporaryDirectory() as temporary:
            command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
            subprocess.run([*command, "--no-binary=mypy", f"mypy=={version}", "--dest", temporary], check=True)
            (archive,) = Path(temporary).glob("*.tar.gz")
            with tarfile.open(archive) as tar:
                wanted = [
                    member for member in tar.getmembers() if "/test-data/unit/" in member.name and member.isfile()
                ]
                for member in wanted:
                    content = tar.extractfile(member)
                    assert content is not None
                    target = kept / member.name.partition("/test-data/unit/")[2]
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(content.read())
    return kept


def programs(suite: Path, match: str) -> dict[str, str]:
    """The cases that are one file and can be parsed.

    Args:
        suite: the folder of the ``.test`` files.
        match: what a name must contain.

    Returns:
        Sources by module name.
    """
    found: dict[str, str] = {}
    for path in sorted(suite.glob("*.test")):
        for case in re.split(r"^\[case ", path.read_text(encoding="utf-8"), flags=re.M)[1:]:
            head, _, body = case.partition("]\n")
            name = re.sub(r"\W", "_", f"{path.stem}__{head.split('-')[0].strip()}")
            main, *sections = re.split(r"^\[(?=\w)", body, flags=re.M)
            source = re.sub(r"^\\\[", "[", main, flags=re.M)
            if match in name and not any(section.startswith(_SEVERAL) for section in sections) and _parses(source):
                found[name] = source
    return found


def _parses(source: str) -> bool:
    try:
        ast.parse(source)
    except (SyntaxError, ValueError):
        return False
    return True


def check(folder: Path, names: Iterable[str], plugin: bool, options: Sequence[str]) -> Outcome:
    """Run mypy over programs; one that stops the run is left out, and the run repeated.

    Args:
        folder: where the programs are.
        names: which of them.
        plugin: with the plugin.
        options: mypy's.
    """
    outcome = Outcome()
    rest = sorted(names)
    while rest:
        status, out = _mypy(folder, rest, plugin, options)
        crashed = "INTERNAL ERROR" in out or "Traceback (most recent call last)" in out
        if status in (0, 1) and not crashed:
            for match in _ERROR.finditer(out):
                outcome.errors[match["file"], int(match["line"])].append((match["code"] or "", match["text"]))
            break
        culprit = _culprit(out, crashed)
        if culprit not in rest:
            outcome.crashes.append(("?", out[-1500:]))
            outcome.left_out.update(rest)
            break
        if crashed:
            outcome.crashes.append((culprit, "\n".join(out.splitlines()[-25:])))
        outcome.left_out.add(culprit)
        rest.remove(culprit)
    return outcome


def _culprit(out: str, crashed: bool) -> str:
    """The program that ended a run: the error that ends one comes last, behind those of modules that were checked by then."""
    found = _INTERNAL.findall(out) if crashed else [match["file"] for match in _ERROR.finditer(out)]
    return str(found[-1]) if found else ""


def _mypy(folder: Path, names: Sequence[str], plugin: bool, options: Sequence[str]) -> tuple[int, str]:
    with tempfile.TemporaryDirectory() as temporary:
        config = Path(temporary, "mypy.ini")
        lines = ["[mypy]", "check_untyped_defs = True", *(["plugins = mypy_asyncgen"] if plugin else [])]
        config.write_text("\n".join(lines) + "\n", encoding="utf-8")
        # Workers hand on what they checked in the cache.
        cache = str(Path(temporary, "cache")) if "-n" in options else os.devnull
        done = subprocess.run(
            [sys.executable, "-m", "mypy", "--config-file", str(config), "--cache-dir", cache]
            + ["--no-error-summary", "--hide-error-context", "--no-pretty", "--show-traceback", *options]
            + [f"{name}.py" for name in names],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
    return done.returncode, done.stdout


def compare(
    folder: Path, names: Sequence[str], options: Sequence[str], ours: Sequence[str]
) -> tuple[int, Outcome, Errors, Errors]:
    """Check programs without and with the plugin.

    Args:
        folder: where the programs are.
        names: which of them.
        options: mypy's, for both runs.
        ours: mypy's, for the run with the plugin.

    Returns:
        How many were compared, what the plugin's run came to, the lost and the new errors.
    """
    plain = check(folder, names, False, options)
    after = check(folder, set(names) - plain.left_out, True, [*options, *ours])
    compared = set(names) - plain.left_out - after.left_out
    lost = {place: said for place, said in plain.errors.items() if place[0] in compared and place not in after.errors}
    new = {place: said for place, said in after.errors.items() if place not in plain.errors}
    return len(compared), after, lost, new


def main() -> int:
    """Run the command.

    Returns:
        1 for a crash or a lost error, else 0.
    """
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--suite", type=Path, metavar="DIR", help="mypy's test-data/unit")
    parser.add_argument("--match", default="", help="only cases whose name contains this")
    parser.add_argument("--strict", action="store_true", help="with mypy's --strict")
    parser.add_argument("--all-codes", action="store_true", help="with the codes that are off by default")
    parser.add_argument("--workers", type=int, default=0, help="how many worker processes mypy starts")
    parser.add_argument("--batch", type=int, default=150, help="programs in one run of mypy")
    parser.add_argument("--jobs", type=int, default=2, help="runs at a time")
    args = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    from mypy_asyncgen.codes import CODES

    cache = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"), "mypy-asyncgen")
    sources = programs(args.suite or downloaded(cache), args.match)
    options = [*(["--strict"] if args.strict else []), *(["-n", str(args.workers)] if args.workers else [])]
    off = [f"--enable-error-code={name}" for name, code in CODES.items() if not code.default]
    names = list(sources)
    batches = [names[start : start + args.batch] for start in range(0, len(names), args.batch)]
    checked, crashes, lost, new = 0, [], Errors(), Errors()
    with tempfile.TemporaryDirectory() as temporary, ThreadPoolExecutor(args.jobs) as pool:
        for name, source in sources.items():
            Path(temporary, f"{name}.py").write_text(source, encoding="utf-8")
        runs = pool.map(
            lambda batch: compare(Path(temporary), batch, options, off if args.all_codes else []),
            batches,
        )
        for count, after, gone, come in runs:
            checked += count
            crashes += after.crashes
            lost |= gone
            new |= come
            print(f"{checked} programs, {len(crashes)} crashes, {len(lost)} lost", file=sys.stderr, flush=True)
    _show(crashes, lost, new)
    print(f"{checked} programs, {len(crashes)} crashes, {len(lost)} lost errors, {len(new)} new errors")
    return int(bool(crashes or lost))


def _show(crashes: Sequence[tuple[str, str]], lost: Errors, new: Errors) -> None:
    for name, text in crashes:
        print(f"crash {name}:\n{text}")
    for title, errors in (("lost", lost), ("new", new)):
        for (file, line), said in errors.items():
            for code, text in said:
                print(f"{title} {file}.py:{line}: {text[:110]}  [{code}]")
    print("new by code:", dict(collections.Counter(code for said in new.values() for code, _ in said)))


if __name__ == "__main__":
    sys.exit(main())
