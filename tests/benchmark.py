#!/usr/bin/env python3
"""What the plugin costs: CPU time and peak memory of mypy with it and without it, as paired ratios.

    python tests/benchmark.py                                    # every target, cold, warm and after an edit
    python tests/benchmark.py small aiohttp --rounds 9
    python tests/benchmark.py small --instructions               # instructions under valgrind: the same every time
    python tests/benchmark.py aiohttp --profile                  # where the plugin's share goes

A target is `small` (a program of forty lines) or a package on PyPI, `name` or `name==version`, whose wheel is downloaded
without its dependencies and checked as a whole with follow_imports=silent and ignore_missing_imports. Each is checked in
three states: `cold` from an empty cache, typeshed included; `warm` with nothing changed; `edit` after a line was added to
the file that has the most awaits. A pair is one run without and one with the plugin, one right after the other, and the
order changes from pair to pair, so that what else the machine does falls on both. Printed: the median of the pairs' ratios
(with the plugin / without), the smallest and the largest, and the ratio of the fastest runs, for user+system CPU time; the
median ratio of peak memory; the plain run's seconds and what the plugin adds to them.

The plugin that is measured is the one of this checkout.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
STATES = ("cold", "warm", "edit")
PACKAGES = ("aiohttp", "langchain-core", "openai", "prefect", "litellm")
SHORT = 3.0  # seconds of a run below which one pair says little, so that several are taken
PAIRS_OF_SHORT_RUNS = 4
IMPORT_RUNS = 5

SMALL = """\
import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Shop:
    def __init__(self, prices: dict[str, float]) -> None:
        self.prices = prices

    async def price(self, name: str) -> float:
        await asyncio.sleep(0)
        return self.prices[name]

    async def names(self) -> AsyncIterator[str]:
        for name in sorted(self.prices):
            yield name

    @asynccontextmanager
    async def opened(self) -> AsyncIterator["Shop"]:
        yield self


async def total(shop: Shop) -> float:
    amounts = await asyncio.gather(*[shop.price(name) async for name in shop.names()])
    return sum(amounts)


async def main() -> None:
    async with Shop({"pen": 1.5, "book": 12.0}).opened() as shop:
        async for name in shop.names():
            if await shop.price(name) > 2:
                print(f"{name}: {await shop.price(name):.2f}")
        task = asyncio.create_task(total(shop))
        print(await task)


asyncio.run(main())
"""


class Stopped(Exception):
    """mypy did not come to an end; the text says on what, and what it said."""


@dataclass(frozen=True)
class Cost:
    """What one run of mypy took.

    Attributes:
        cpu: seconds of user and system time.
        memory: peak resident set, in KiB.
        instructions: how many were executed, where they were counted.
    """

    cpu: float
    memory: int
    instructions: int = 0


def unpacked(spec: str, keep: Path) -> Path:
    """The unpacked wheel of a package, downloaded unless it is there.

    Args:
        spec: the package, with its version or without.
        keep: the folder that holds unpacked wheels.

    Returns:
        The folder of the package's modules.

    Raises:
        SystemExit: pip cannot download it.
    """
    target = keep / re.sub(r"\W", "_", spec)
    if not target.is_dir():
        with tempfile.TemporaryDirectory(dir=keep) as tmp:
            command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary", ":all:", "-d", tmp]
            if subprocess.run([*command, spec], check=False).returncode != 0:
                sys.exit(f"pip cannot download a wheel of {spec}")
            modules = Path(tmp, "modules")
            with zipfile.ZipFile(next(Path(tmp).glob("*.whl"))) as wheel:
                wheel.extractall(modules, [name for name in wheel.namelist() if name.endswith((".py", ".pyi"))])
            # Whole or not at all: an interrupted unpacking must not be taken for the package the next time.
            modules.rename(target)
    return target


class Target:
    """What is checked: a copy of a target that may be edited, its configurations and its caches.

    Args:
        spec: `small` or a package.
        python: the interpreter that has mypy.
        folder: an empty folder for the copy and the caches.
        keep: the folder that holds unpacked wheels.
    """

    def __init__(self, spec: str, python: str, folder: Path, keep: Path) -> None:
        self.spec = spec
        self.python = python
        self._folder = folder
        folder.mkdir(exist_ok=True)
        self.modules = folder / "modules"
        if spec == "small":
            self.modules.mkdir()
            (self.modules / "shop.py").write_text(SMALL, encoding="utf-8")
        else:
            shutil.copytree(unpacked(spec, keep), self.modules)
        sources = {path: path.read_bytes() for path in sorted(self.modules.rglob("*.py"))}
        self.lines = sum(source.count(b"\n") for source in sources.values())
        self._edited = max(sources, key=lambda path: sources[path].count(b"await "))
        self._source = sources[self._edited]
        self._edits = 0

    def config(self, plugin: str) -> Path:
        """Write mypy's configuration.

        Args:
            plugin: the plugin's name or path; empty for none.

        Returns:
            The configuration file.
        """
        path = self._folder / f"{plugin or 'plain'}.ini"
        path.write_text(
            "[mypy]\ncheck_untyped_defs = True\nignore_missing_imports = True\nfollow_imports = silent\n"
            "explicit_package_bases = True\nnamespace_packages = True\n" + (f"plugins = {plugin}\n" if plugin else ""),
            encoding="utf-8",
        )
        return path

    def cache(self, plugin: str) -> Path:
        """The cache folder of the runs with or without the plugin."""
        return self._folder / f"cache-{plugin or 'plain'}"

    def arguments(self, plugin: str) -> list[str]:
        """mypy's arguments for a run from the folder of the modules."""
        options = ["--config-file", str(self.config(plugin)), "--cache-dir", str(self.cache(plugin))]
        return [*options, "--no-error-summary", "."]

    def prepare(self, state: str, plugin: str) -> None:
        """Bring a cache into the state that the next run is to start from; `warm` and `edit` follow a run.

        Args:
            state: `cold`, `warm` or `edit`.
            plugin: the plugin of the next run; empty for none.
        """
        if state == "cold":
            shutil.rmtree(self.cache(plugin), ignore_errors=True)

    def edit_for(self, state: str) -> None:
        """For `edit`, add a line to the module with the most awaits, another one each time; nothing for other states."""
        if state != "edit":
            return
        self._edits += 1
        self._edited.write_bytes(self._source.rstrip(b"\n") + b"\nassert %d\n" % self._edits)

    def run(self, plugin: str, *, counted: bool = False) -> Cost:
        """Run mypy once.

        Args:
            plugin: the plugin's name; empty for none.
            counted: whether to count instructions, under valgrind.

        Returns:
            What the run took.

        Raises:
            Stopped: mypy did not come to an end.
            SystemExit: its plugin is not this checkout's.
        """
        command = [self.python, "-m", "mypy", *self.arguments(plugin)]
        if counted:
            tool = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
            command = [*tool, *command]
        with tempfile.TemporaryFile("w+", encoding="utf-8") as out:
            # Hash values decide the order of sets and how often a dictionary is probed; the same ones for both.
            child = subprocess.Popen(
                command, cwd=self.modules, stdout=out, stderr=subprocess.STDOUT, env=environment(PYTHONHASHSEED="0")
            )
            _, status, use = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            text = out.read()
        if child.returncode not in (0, 1) or "INTERNAL ERROR" in text or "mypy_asyncgen failed" in text:
            raise Stopped(f"mypy stopped on {self.spec} ({child.returncode}):\n{text[-2000:]}")
        refs = re.search(r"I +refs: +([\d,]+)", text)
        return Cost(use.ru_utime + use.ru_stime, use.ru_maxrss, int(refs[1].replace(",", "")) if refs else 0)


def environment(**more: str) -> dict[str, str]:
    """The environment of the runs: this checkout before what is installed, and no option of mypy's from outside."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("MYPY", "COVERAGE", "PYTHON"))}
    return {**kept, "PYTHONPATH": str(HERE.parent), "PYTHONDONTWRITEBYTECODE": "", **more}


def pairs(target: Target, rounds: int, states: tuple[str, ...], counted: bool) -> Iterator[tuple[str, Cost, Cost]]:
    """Run mypy without and with the plugin, in turn.

    Args:
        target: what is checked.
        rounds: how many times.
        states: which states to measure.
        counted: whether to count instructions.

    Yields:
        The state, what the plain run took and what the run with the plugin took.
    """
    turn = 0

    def pair(state: str) -> tuple[Cost, Cost]:
        nonlocal turn
        turn += 1
        cost = {}
        target.edit_for(state)
        for plugin in ("", "mypy_asyncgen") if turn % 2 else ("mypy_asyncgen", ""):
            target.prepare(state, plugin)
            cost[plugin] = target.run(plugin, counted=counted)
        return cost[""], cost["mypy_asyncgen"]

    for number in range(rounds):
        for state in STATES:
            if state in states:
                first = pair(state)
                yield state, *first
                if state != "cold" and first[0].cpu < SHORT and not counted:
                    for _ in range(PAIRS_OF_SHORT_RUNS - 1):
                        yield state, *pair(state)
            elif state == "cold" and number == 0:
                pair("cold")  # the other states start from its cache


def ratio(ours: float, plain: float) -> float:
    """With the plugin by without it; 1 where nothing was measured."""
    return ours / plain if plain else 1.0


def summary(found: list[tuple[Cost, Cost]], counted: bool) -> dict[str, float]:
    """The figures of one target in one state.

    Args:
        found: the pairs.
        counted: whether the figures are instructions.

    Returns:
        The figures by name; seconds are instructions where these were counted.
    """
    values = [(a.instructions, b.instructions) if counted else (a.cpu, b.cpu) for a, b in found]
    ratios = [ratio(ours, plain) for plain, ours in values]
    return {
        "pairs": len(found),
        "ratio": round(statistics.median(ratios), 4),
        "smallest": round(min(ratios), 4),
        "largest": round(max(ratios), 4),
        "fastest": round(ratio(min(ours for _, ours in values), min(plain for plain, _ in values)), 4),
        "memory": round(statistics.median(ratio(b.memory, a.memory) for a, b in found), 4),
        "plain": round(statistics.median(plain for plain, _ in values), 4),
        "added": round(statistics.median(ours - plain for plain, ours in values), 4),
    }


def measure(args: argparse.Namespace, keep: Path) -> dict[str, dict[str, dict[str, float]]]:
    """Measure every target and print a row for each state as soon as it is known."""
    unit = "M instr." if args.instructions else "s"
    print(f"| target | lines | state | pairs | ratio | min-max | fastest | memory | plain ({unit}) | added |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    results: dict[str, dict[str, dict[str, float]]] = {}
    for spec in args.targets:
        with tempfile.TemporaryDirectory() as tmp:
            target = Target(spec, args.python, Path(tmp), keep)
            found: dict[str, list[tuple[Cost, Cost]]] = defaultdict(list)
            try:
                for state, plain, ours in pairs(target, args.rounds, tuple(args.states), args.instructions):
                    found[state].append((plain, ours))
            except Stopped as stopped:
                # Releases have files that mypy does not get through; the others are measured all the same.
                print(stopped, file=sys.stderr)
                continue
            results[spec] = {}
            for state, costs in found.items():
                row = results[spec][state] = summary(costs, args.instructions)
                if args.instructions:
                    size = f"{row['plain'] / 1e6:.1f} | {row['added'] / 1e6:+.1f}"
                else:
                    size = f"{row['plain']:.2f} | {row['added'] * 1000:+.0f} ms"
                print(
                    f"| {spec} | {target.lines} | {state} | {row['pairs']} | {row['ratio']:.3f} | "
                    f"{row['smallest']:.3f}-{row['largest']:.3f} | {row['fastest']:.3f} | {row['memory']:.3f} | {size} |",
                    flush=True,
                )
    return results


def import_times(target: Target) -> dict[str, float]:
    """What importing the plugin's modules, and what these import, costs a run.

    Args:
        target: what is checked meanwhile.

    Returns:
        Seconds by module, for modules that only the run with the plugin imports: the least of several runs each.
    """
    row = re.compile(r"import time: +(\d+) \| +\d+ \| +(\S+)")
    found: dict[str, dict[str, int]] = {"": {}, "mypy_asyncgen": {}}
    for _ in range(IMPORT_RUNS):
        for plugin, fastest in found.items():
            done = subprocess.run(
                [target.python, "-X", "importtime", "-m", "mypy", *target.arguments(plugin)],
                cwd=target.modules,
                capture_output=True,
                text=True,
                env=environment(),
                check=False,
            )
            for took, module in row.findall(done.stderr):
                fastest[module] = min(int(took), fastest.get(module, sys.maxsize))
    only_ours = found["mypy_asyncgen"].keys() - found[""].keys()
    return {module: found["mypy_asyncgen"][module] / 1e6 for module in only_ours}


def inside(target: Target, mode: str, state: str) -> dict[str, Any]:
    """Run mypy with clocks around the plugin; see `hook_times.py`.

    Args:
        target: what is checked.
        mode: `timed` or `functions`.
        state: the state of the cache.

    Returns:
        What was seen.

    Raises:
        Stopped: mypy did not come to an end.
    """
    with tempfile.TemporaryDirectory() as tmp:
        out = Path(tmp, "seen.json")
        target.edit_for(state)
        arguments = target.arguments("hook_times")
        command = [target.python, str(HERE / "hook_times.py"), mode, str(out), *arguments]
        target.prepare(state, "hook_times")
        path = os.pathsep.join([str(HERE.parent), str(HERE)])
        done = subprocess.run(
            command,
            cwd=target.modules,
            capture_output=True,
            text=True,
            env=environment(PYTHONPATH=path, PYTHONHASHSEED="0"),
            check=False,
        )
        if done.returncode != 0:
            raise Stopped(f"mypy stopped on {target.spec}:\n{done.stdout[-1000:]}{done.stderr[-2000:]}")
        seen: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
        return seen


def table(head: str, rows: dict[str, tuple[float, float]], plain: float, limit: int) -> None:
    """Print seconds by name, the most first.

    Args:
        head: what the names are.
        rows: calls and seconds by name.
        plain: the seconds of a run without the plugin, to compare with.
        limit: how many rows at most.
    """
    print(f"| {head} | calls | ms | of the plain run |\n|---|---|---|---|")
    ordered = sorted(rows.items(), key=lambda item: -item[1][1])
    for name, (calls, seconds) in ordered[:limit]:
        print(f"| {name} | {calls:.0f} | {seconds * 1000:.1f} | {100 * seconds / plain:.2f} % |")
    if rest := ordered[limit:]:
        seconds = sum(row[1][1] for row in rest)
        print(f"| {len(rest)} more | | {seconds * 1000:.1f} | {100 * seconds / plain:.2f} % |")
    print()


def profile(args: argparse.Namespace, keep: Path) -> dict[str, dict[str, Any]]:
    """Print where the plugin's share goes, for every target and state."""
    results: dict[str, dict[str, Any]] = {}
    for spec in args.targets:
        with tempfile.TemporaryDirectory() as tmp:
            target = Target(spec, args.python, Path(tmp), keep)
            small = Target("small", args.python, Path(tmp, "small"), keep)
            found: dict[str, list[tuple[Cost, Cost]]] = defaultdict(list)
            for state, before, after in pairs(target, args.rounds, tuple(args.states), False):
                found[state].append((before, after))
            small.run("")
            small.run("mypy_asyncgen")
            imports = import_times(small)
            inside(target, "timed", "cold")  # fills the cache for the states that start from one
            results[spec] = {}
            for state, costs in found.items():
                figures = summary(costs, False)
                plain = figures["plain"]
                print(
                    f"## {spec}, {state}: {target.lines} lines, {plain:.2f} s without the plugin, "
                    f"{figures['added'] * 1000:+.0f} ms with it (ratio {figures['ratio']:.3f}, {figures['pairs']} pairs)\n"
                )
                seen = inside(target, "timed", state)
                ways = {name: (calls, seconds) for name, (calls, seconds) in seen["ways"].items()}
                ways[f"importing {len(imports)} modules"] = 1, sum(imports.values())
                # What is left: mypy making the contexts for hooks that answer, collecting garbage, writing the cache.
                left = figures["added"] - sum(seconds for _, seconds in ways.values())
                ways["the rest: mypy's side of the hooks, and what the machine did meanwhile"] = 0, left
                table("where", ways, plain, 20)
                table("hooks that took longest", {k: (n, s) for k, (n, s) in seen["hooks"].items()}, plain, 12)
                made = inside(target, "functions", state)["functions"]
                by_module: dict[str, tuple[float, float]] = {}
                for name, (calls, own, called) in made.items():
                    module = name.partition(":")[0]
                    before_calls, before_seconds = by_module.get(module, (0, 0.0))
                    by_module[module] = before_calls + calls, before_seconds + own + called
                print("Under cProfile, which takes several times as long; the shares are what counts:\n")
                table("module", by_module, plain, 12)
                table(
                    "function (with the compiled functions it calls)",
                    {k: (n, own + called) for k, (n, own, called) in made.items()},
                    plain,
                    20,
                )
                results[spec][state] = {**figures, **seen, "functions": made, "imports": imports}
            table(
                "import",
                {name: (1, seconds) for name, seconds in imports.items()},
                min(plain for plain in [summary(costs, False)["plain"] for costs in found.values()]),
                25,
            )
    return results


def main() -> int:
    """Run the command.

    Returns:
        0; 1 where mypy did not get through all of the targets.
    """
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"small or a package; small {' '.join(PACKAGES)}")
    parser.add_argument("--python", default=sys.executable, help="the interpreter that has mypy")
    parser.add_argument("--rounds", type=int, default=5, help="how many pairs; runs below 3 s: four times as many")
    parser.add_argument("--states", nargs="+", choices=STATES, default=list(STATES))
    parser.add_argument(
        "--keep", type=Path, help="the folder of unpacked wheels; without it they are dropped at the end"
    )
    parser.add_argument(
        "--instructions", action="store_true", help="count instructions under valgrind (slow; one round)"
    )
    parser.add_argument("--profile", action="store_true", help="print where the plugin's share goes, instead of ratios")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    args = parser.parse_args()
    args.targets = args.targets or ["small", *PACKAGES]
    if args.instructions:
        if shutil.which("valgrind") is None:
            sys.exit("--instructions needs valgrind")
        args.rounds = 1
    with tempfile.TemporaryDirectory() as tmp:
        keep = args.keep or Path(tmp)
        keep.mkdir(parents=True, exist_ok=True)
        compiled = [args.python, "-m", "compileall", "-q", str(HERE.parent / "mypy_asyncgen")]
        subprocess.run(compiled, check=True)  # as pip does when it installs; otherwise the first run pays for it
        try:
            results = profile(args, keep) if args.profile else measure(args, keep)
        except Stopped as stopped:
            sys.exit(str(stopped))
    if args.json:
        args.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    return 0 if len(results) == len(args.targets) else 1


if __name__ == "__main__":
    sys.exit(main())
