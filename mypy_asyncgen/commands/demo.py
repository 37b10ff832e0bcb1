"""``mypy-asyncgen demo``: the bundled programs, wrong and then corrected, with what the plugin says of each."""

from __future__ import annotations

import sys
import tempfile
from importlib import resources
from pathlib import Path

from mypy_asyncgen.commands import engine
from mypy_asyncgen.commands.output.files import inside
from mypy_asyncgen.commands.output.outcome import CLEAN, FAILED, CommandError, plural
from mypy_asyncgen.commands.output.terminal import Counter, Paint
from mypy_asyncgen.commands.output.text import problem_lines

_WRONG, _CORRECTED = "_wrong.py", "_corrected.py"


def demo(name: str | None = None) -> int:
    """Check the bundled programs and print what came out.

    Args:
        name: one program; None for all.

    Returns:
        0; 2 where the plugin does not say of its own programs what it should.

    Raises:
        CommandError: there is no such program, or the installation holds none.
    """
    programs = _programs()
    if not programs:
        raise CommandError("this installation holds no example programs")
    names = [each.removesuffix(_WRONG) for each in sorted(programs) if each.endswith(_WRONG)]
    if name is not None and name not in names:
        raise CommandError(f'there is no example "{name}"; the examples are: {", ".join(names)}')
    chosen = names if name is None else [name]
    with tempfile.TemporaryDirectory(prefix="mypy-asyncgen-") as folder:
        for each in chosen:
            for kind in (_WRONG, _CORRECTED):
                Path(folder, each + kind).write_text(programs.get(each + kind, ""), encoding="utf-8")
        with inside(folder), Counter() as counter:
            Path("mypy.ini").write_text(
                "[mypy]\nplugins = mypy_asyncgen\ncheck_untyped_defs = True\ncache_dir = cache\n", encoding="utf-8"
            )
            files = [each + kind for each in chosen for kind in (_WRONG, _CORRECTED) if each + kind in programs]
            run = engine.run(files, ["--config-file", "mypy.ini"], progress=counter)
            return _tell(chosen, programs, run)


def _programs() -> dict[str, str]:
    """The text of the bundled programs by file name."""
    folder = resources.files("mypy_asyncgen").joinpath("examples")
    if not folder.is_dir():
        return {}
    return {
        entry.name: entry.read_text(encoding="utf-8")
        for entry in folder.iterdir()
        if entry.name.endswith((_WRONG, _CORRECTED))
    }


def _tell(names: list[str], programs: dict[str, str], run: engine.Run) -> int:
    if run.blocked:
        print(run.text, file=sys.stderr)
        return FAILED
    paint = Paint(sys.stdout)
    wrong = right = 0
    for name in names:
        bad = [problem for problem in run.findings if problem.path == name + _WRONG]
        wrong += len(bad)
        title = _first_line(programs[name + _WRONG])
        print(paint(f"== {name}" + (f": {title}" if title else ""), "bold"))
        for problem in bad:
            print("\n".join(problem_lines(problem, run.style, paint, pretty=True)))
        if name + _CORRECTED in programs:
            left = [problem for problem in run.problems if problem.path == name + _CORRECTED]
            for problem in left:
                print("\n".join(problem_lines(problem, run.style, paint, pretty=True)))
            if not left:
                right += 1
                print(paint(f"{name + _CORRECTED}: corrected, no error", "green"))
        print()
    print(
        f"{plural(len(names), 'wrong program')}: {plural(wrong, 'error')}, each a failure or silence at run time. "
        f"{plural(right, 'corrected program')}: no error."
    )
    print("Your own code: mypy-asyncgen check [PATH...]")
    complete = right == sum(name + _CORRECTED in programs for name in names)
    return CLEAN if wrong and complete else FAILED


def _first_line(source: str) -> str:
    """The first line of a program's docstring."""
    import ast

    text = ast.get_docstring(ast.parse(source)) or ""
    return text.splitlines()[0].rstrip(".") if text else ""
