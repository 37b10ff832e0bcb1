"""Checks and executes generated programs: python tests/fuzz.py --programs 2000 --seed 1.

Half of the programs are correct, half have one mistake sown. See `fuzzing.compare` for what is held against them. Problems
are printed with a program made as small as possible. Exit status 1 where the plugin has a problem.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path

from fuzzing.compare import Judge, Judged, smaller
from fuzzing.programs import correct, mistaken, programs

_OURS = ("crash", "lost", "false", "missed", "strict", "workers")


def main() -> int:
    """Run the command.

    Returns:
        The exit status.
    """
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--programs", type=int, default=200, help="how many to generate, of both sorts together")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--batch", type=int, default=100, help="how many to check in one run of mypy")
    parser.add_argument("--thorough", action="store_true", help="also with workers and with every code on")
    parser.add_argument("--show", type=int, default=2, help="how many of each problem to make small and print")
    parser.add_argument("--harmless", action="store_true", help="show errors of which Python does not complain, too")
    options = parser.parse_args()
    started = time.monotonic()
    table: Counter[tuple[str, str]] = Counter()
    problems: dict[tuple[str, str], list[Judged]] = defaultdict(list)
    codes: Counter[str] = Counter()
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        judge = Judge(Path(folder), thorough=options.thorough)
        part = 0
        while count < options.programs:
            half = max(1, min(options.batch, options.programs - count) // 2)
            seed = options.seed * 100_000 + part
            part += 1
            batch = [*programs(half, seed, correct()), *programs(half, seed, mistaken())]
            for one in judge.judge(batch):
                count += 1
                _count(one, table, codes)
                for kind, shown in one.problems:
                    problems[kind, _sort(shown)].append(one)
            print(f"\r{count} programs, {time.monotonic() - started:.0f} s", end="", file=sys.stderr, flush=True)
        print(file=sys.stderr)
        _print_table(table)
        print("errors by code:", dict(codes.most_common()))
        judge = Judge(Path(folder))
        for (kind, sort), found in sorted(problems.items(), key=lambda item: item[0]):
            print(f"\n{kind}: {sort} ({len(found)} programs)")
            if kind in _OURS or kind == "form" or (kind == "harmless" and options.harmless):
                for one in sorted(found, key=lambda one: len(one.program.source))[: options.show]:
                    _show(smaller(judge, one, kind) if kind in ("false", "missed", "lost", "harmless") else one, kind)
    wrong = sum(len(found) for (kind, _), found in problems.items() if kind in _OURS)
    counts = Counter(kind for (kind, _), found in problems.items() for _ in found)
    print(
        f"\n{count} programs, {time.monotonic() - started:.0f} s; "
        + ", ".join(f"{kind} {n}" for kind, n in counts.items())
    )
    return 1 if wrong else 0


def _count(one: Judged, table: Counter[tuple[str, str]], codes: Counter[str]) -> None:
    kind = one.program.mistake.kind if one.program.mistake else "(correct)"
    table[kind, "programs"] += 1
    if one.complaint is not None:
        table[kind, "complaint"] += 1
        table[kind, "plain"] += bool(one.plain.errors)
        table[kind, "ours"] += bool(one.ours.errors)
    elif one.ours.errors:
        table[kind, "quiet"] += 1
    for found in one.ours.errors.values():
        codes.update(code for code, _ in found)


def _sort(shown: str) -> str:
    """What a problem is about, for counting: the mistake's kind or the error's code."""
    return (
        shown.rpartition("  [")[2].rstrip("]")
        if shown.endswith("]") and "  [" in shown
        else shown.partition(":")[0][:60]
    )


def _print_table(table: Counter[tuple[str, str]]) -> None:
    print("\n| mistake | programs | Python complains | mypy says so | with the plugin | reported, Python silent |")
    print("|---|---|---|---|---|---|")
    columns = ("programs", "complaint", "plain", "ours", "quiet")
    kinds = sorted({kind for kind, _ in table})
    for kind in kinds:
        cells = (table[kind, column] for column in columns)
        print(f"| {kind} | " + " | ".join(map(str, cells)) + " |")
    mistakes = [kind for kind in kinds if kind != "(correct)"]
    cells = (sum(table[kind, column] for kind in mistakes) for column in columns)
    print("| **all mistakes** | " + " | ".join(map(str, cells)) + " |")


def _show(one: Judged, kind: str) -> None:
    print("\n".join(text for found, text in one.problems if found == kind) or one.problems)
    begin = one.program.source.find("async def run_all")
    source = one.program.source[max(begin, 0) :]
    before = one.program.source.count("\n", 0, max(begin, 0))
    for number, line in enumerate(source.splitlines(), before + 1):
        said = "; ".join(f"{code}: {text}" for code, text in one.ours.errors.get(number, ()))
        print(f"{number:5} {line}" + (f"  # {said}" if said else ""))
    print("      ran:", one.ran["error"], one.ran["never"], one.ran["where"])


if __name__ == "__main__":
    sys.exit(main())
