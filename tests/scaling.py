"""What the plugin does on programs that grow: python tests/scaling.py.

For each shape of program, a table of CPU seconds without and with the plugin and of the calls of the plugin's own
functions, at some sizes. Where the work grows in step with the program, calls per unit of size stay what they are.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType

_HEADER = """\
import asyncio
from collections.abc import AsyncIterator

async def fetch(n: int = 0) -> int:
    return n

async def count() -> AsyncIterator[int]:
    yield 1

def same(function):
    return function

class Chain:
    def add(self, n: int) -> "Chain":
        return self

    async def get(self) -> int:
        return 1

"""


def _main(lines: list[str]) -> str:
    return _HEADER + "async def main(flag: bool, number: int) -> None:\n" + "".join(f"    {line}\n" for line in lines)


def _indented(size: int) -> str:
    """Blocks in blocks, sixteen deep, with a coroutine in each."""
    lines = []
    for _ in range(size // 16):
        for depth in range(16):
            lines += ["    " * depth + "if flag:", "    " * depth + "    c = fetch()", "    " * depth + "    await c"]
    return _main(lines)


def _chain(size: int) -> str:
    """An `if` with many branches, each with a coroutine of its own."""
    lines = []
    for number in range(size):
        lines += [f"{'el' if number else ''}if number == {number}:", f"    c{number} = fetch()", f"    await c{number}"]
    return _main(lines)


# From a size to a program; the number is the size to measure with.
SHAPES: dict[str, tuple[Callable[[int], str], int]] = {
    "calls in one function": (lambda size: _main(["await fetch(1)"] * size), 20_000),
    "lines of one function, ten async calls": (
        lambda size: _main(["number += 1"] * size + ["c = fetch()", "await c"] * 10),
        20_000,
    ),
    "functions in one module": (
        lambda size: _HEADER + "".join(f"async def f{i}() -> int:\n    return await fetch({i})\n" for i in range(size)),
        50_000,
    ),
    "variables awaited at once": (
        lambda size: _main([line for i in range(size) for line in (f"c{i} = fetch()", f"await c{i}")]),
        5_000,
    ),
    "variables awaited at the end": (
        lambda size: _main([f"c{i} = fetch()" for i in range(size)] + [f"await c{i}" for i in range(size)]),
        5_000,
    ),
    "one variable given a value again and again": (
        lambda size: _main(["c = fetch()", "await c"] * size),
        5_000,
    ),
    "one variable overwritten again and again": (lambda size: _main(["c = fetch()"] * size + ["await c"]), 5_000),
    "variables never awaited": (lambda size: _main([f"c{i} = fetch()" for i in range(size)]), 5_000),
    "errors of mypy's in one function": (lambda size: _main(["await 1"] * size), 5_000),
    "errors of ours in one function": (lambda size: _main(["print(f'{fetch()}')"] * size), 5_000),
    "coroutines dropped in one function": (lambda size: _main(["fetch()"] * size), 5_000),
    "coroutines in one list": (
        lambda size: _main(["await asyncio.gather(*[", *["    fetch(),"] * size, "])"]),
        5_000,
    ),
    "coroutines added to one list": (
        lambda size: _main(["answers = []", *["answers.append(fetch())"] * size, "await asyncio.gather(*answers)"]),
        5_000,
    ),
    "coroutines given to one call": (
        lambda size: _main(["await asyncio.gather(", *["    fetch(),"] * size, ")"]),
        2_000,
    ),
    "errors in one list": (lambda size: _main(["print([", *["    await 1,"] * size, "])"]), 2_000),
    "calls on calls": (
        lambda size: _main(["await (Chain()", *["    .add(1)"] * size, "    .get())"]),
        400,
    ),
    "calls in calls": (lambda size: _main([f"{'await fetch(' * size}1{')' * size}"]), 80),
    "blocks in blocks": (_indented, 2_000),
    "branches of one `if`": (_chain, 2_000),
    "returns between": (
        lambda size: _main(["c = fetch()"] + ["if number:", "    await c", "    return"] * size + ["await c"]),
        2_000,
    ),
    "methods of one class": (
        lambda size: (
            _HEADER
            + "class Big:\n"
            + "".join(
                f"    async def m{i}(self) -> int:\n        c = self.m{max(i - 1, 0)}()\n        return await c\n"
                for i in range(size)
            )
        ),
        5_000,
    ),
    "private attributes of one class": (
        lambda size: (
            _HEADER
            + "class Big:\n    def start(self) -> None:\n"
            + "".join(f"        self.__a{i} = fetch()\n" for i in range(size))
            + "    async def use(self) -> None:\n"
            + "".join(f"        await self.__a{i}\n" for i in range(size))
        ),
        2_000,
    ),
    "generators without annotations, decorated": (
        lambda size: (
            _HEADER
            + "".join(f"@same\nasync def s{i}():\n    yield {i}\n" for i in range(size))
            + "async def main() -> None:\n"
            + "".join(f"    async for _ in s{i}():\n        pass\n" for i in range(size))
        ),
        5_000,
    ),
}


def calls_of_the_plugin(run: Callable[[], None]) -> Counter[str]:
    """How often functions of the plugin's are called, generators' steps included.

    Args:
        run: what to run.

    Returns:
        The number of calls by the path of the file being checked; under "" those outside of checking.
    """
    from mypy.checker_state import checker_state

    import mypy_asyncgen

    home = str(Path(mypy_asyncgen.__file__).parent)
    calls: Counter[str] = Counter()

    def profile(frame: FrameType, event: str, argument: object) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(home):
            checker = checker_state.type_checker
            calls[checker.tree.path if checker is not None else ""] += 1

    sys.setprofile(profile)
    try:
        run()
    finally:
        sys.setprofile(None)
    return calls


_MEASURE = """
import sys, time
sys.path.insert(0, {tests!r})
from mypy import api
import scaling
arguments = ["--config-file", {config!r}, "--cache-dir", {cache!r}, "--no-error-summary", {program!r}]
def run():
    global out
    out = api.run(arguments)
calls = 0
if {count}:
    calls = scaling.calls_of_the_plugin(run)[{program!r}]
else:
    run()
assert out[2] in (0, 1), out
print(time.process_time(), calls)
"""


def _measure(folder: Path, program: Path, config: Path, *, count: bool) -> tuple[float, int]:
    # A new name each time: what is in the cache is not measured.
    code = _MEASURE.format(
        tests=str(Path(__file__).parent),
        config=str(config),
        cache=str(folder / f"cache-{config.stem}"),
        program=str(program),
        count=count,
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    if done.returncode:
        return float("nan"), 0
    seconds, calls = done.stdout.split()
    return float(seconds), int(calls)


def main() -> int:
    """Run the command.

    Returns:
        The exit status.
    """
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", help="only the shapes whose name contains this")
    parser.add_argument("--part", type=int, default=1, help="divide the sizes by this")
    options = parser.parse_args()
    print("| shape | size | CPU without | CPU with | calls of the plugin's functions, per unit of size |")
    print("|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        configs = []
        for stem, line in (("plain", ""), ("ours", "plugins = mypy_asyncgen\n")):
            config = folder / f"{stem}.ini"
            config.write_text(f"[mypy]\ncheck_untyped_defs = True\n{line}", encoding="utf-8")
            warm = folder / "warm.py"
            warm.write_text(_HEADER, encoding="utf-8")
            _measure(folder, warm, config, count=False)
            configs.append(config)
        for number, (shape, (make, full)) in enumerate(SHAPES.items()):
            if options.only not in shape:
                continue
            for size in (full // options.part // 2, full // options.part):
                program = folder / f"p{number}_{size}.py"
                program.write_text(make(size), encoding="utf-8")
                plain, _ = _measure(folder, program, configs[0], count=False)
                ours, _ = _measure(folder, program, configs[1], count=False)
                program.write_text(make(size) + "\n", encoding="utf-8")
                _, calls = _measure(folder, program, configs[1], count=True)
                print(f"| {shape} | {size} | {plain:.1f} | {ours:.1f} | {calls / size:.1f} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
