#!/usr/bin/env python3
"""How many of this project's wrong programs do other checkers report, and how many correct ones do they reject?

    python tests/comparison.py                      # install the checkers, run them, print the table
    python tests/comparison.py --write              # and put it into the handbook
    python tests/comparison.py --corpus DIR         # over a corpus of labelled programs instead

Each checker is installed in an environment of its own, in its newest version, with the settings in CHECKERS: those that
make it say most about async code without turning it against code that is right. It is given `tests/cases`: wrong programs,
whose wrong lines are marked, and their correct twins, which are executed by the tests and so are known to be right. For all
but our own the marks and the comments that turn on our codes are taken out first.

A marked line counts as reported when the checker says anything about the statement it is in, whatever it says: a `with`, a
`for` or a `def` counts from its first line to its body. A correct twin counts as rejected when the checker says anything in
it but that a name is not used; it may be right about something else there, a blocking call say. What says nothing about
async (missing annotations, unused imports, names that may be unbound, deprecated spellings) is switched off.

A corpus has wrong programs `*/<class>/<name>_bad.py`, whose wrong lines end in `# BAD`, twins `<name>_good.py`, and perhaps
correct programs in `clean/`.
"""

from __future__ import annotations

import argparse
import ast
import datetime
import json
import os
import re
import subprocess
import sys
import tempfile
import venv
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CASES = ROOT / "tests" / "cases"
MODULES = ROOT / "tests" / "modules"
PAGE = ROOT / "mypy_asyncgen" / "docs" / "comparison.md"
BEGIN, END = "<!-- comparison -->", "<!-- /comparison -->"
CLEAN = "(clean)"

Reported = dict[str, list[tuple[int, str]]]  # by file: line and rule

_TEXT = re.compile(r"^(?P<file>[^:\n]+\.py):(?P<line>\d+):(?:\d+:)? *(?P<text>.*)$")
# `error[rule] text` (ty), `X123 text` (flake8), `X123: text` (pylint), `rule: text` (ruff), `error: text [rule]` (mypy).
_RULE = re.compile(
    r"^(?:(?:error|warning)\[(?P<ty>[\w-]+)\]|(?P<code>[A-Z]+\d+):?(?= )|(?!error|warning)(?P<name>[a-z-]+): )"
    r"|\[(?P<last>[\w-]+)\]$"
)


def from_text(out: str) -> Reported:
    """What a checker said, one `file:line: ...` for each; notes explain what was said before.

    Args:
        out: what it printed.

    Returns:
        Lines and rules by file.
    """
    found: Reported = defaultdict(list)
    for row in out.splitlines():
        said = _TEXT.match(row)
        if said is not None and not said["text"].startswith(("note: ", "info")):
            rule = _RULE.search(said["text"])
            found[_name(said["file"])].append((int(said["line"]), rule[rule.lastgroup or 0] if rule else ""))
    return found


def from_pyright(out: str) -> Reported:
    """The same of pyright's JSON; its lines count from 0."""
    found: Reported = defaultdict(list)
    for said in json.loads(out)["generalDiagnostics"]:
        if said["severity"] != "information":
            found[_name(said["file"])].append((said["range"]["start"]["line"] + 1, said.get("rule", "")))
    return found


def from_pyrefly(out: str) -> Reported:
    """The same of pyrefly's JSON."""
    found: Reported = defaultdict(list)
    for said in json.loads(out)["errors"]:
        found[_name(said["path"])].append((said["line"], said["name"]))
    return found


def _name(file: str) -> str:
    """The path of a file below the folder of the programs, however the checker wrote it."""
    return os.path.relpath(file).replace("\\", "/")


@dataclass(frozen=True)
class Checker:
    """A checker and its settings.

    Attributes:
        name: as the table has it.
        requirements: what pip installs; the first one's version is recorded.
        command: the command in the environment's scripts, with its arguments.
        configuration: a file to write beside the programs, and its content.
        read: reads what the command prints.
        unused: rules that say that a name is not used.
        files: whether the command wants every file named, rather than a folder.
        ours: whether it is given the programs as they are.
    """

    name: str
    requirements: tuple[str, ...]
    command: tuple[str, ...]
    configuration: tuple[str, str] = ("", "")
    read: Callable[[str], Reported] = from_text
    unused: frozenset[str] = frozenset()
    files: bool = False
    ours: bool = False


_STRICT = """\
[mypy]
strict = True
check_untyped_defs = True
allow_untyped_defs = True
allow_incomplete_defs = True
allow_untyped_calls = True
disallow_any_generics = False
warn_return_any = False
explicit_package_bases = True
ignore_missing_imports = True
"""
_OPTIONAL = "truthy-bool, truthy-iterable, unused-awaitable, redundant-expr, exhaustive-match"
_NOT_ASYNC = (
    "reportUnknownArgumentType",
    "reportUnknownLambdaType",
    "reportUnknownMemberType",
    "reportUnknownParameterType",
    "reportUnknownVariableType",
    "reportMissingImports",
    "reportMissingModuleSource",
    "reportMissingParameterType",
    "reportMissingTypeArgument",
    "reportMissingTypeStubs",
    "reportUntypedFunctionDecorator",
    "reportUnusedClass",
    "reportUnusedFunction",
    "reportUnusedImport",
    "reportPrivateUsage",
    "reportDeprecated",
    "reportInvalidTypeVarUse",
    "reportPossiblyUnboundVariable",
)
_PYRIGHT = json.dumps({"typeCheckingMode": "strict", **dict.fromkeys(_NOT_ASYNC, False)}, indent=1)
_TY_OFF = (
    "missing-override-decorator",
    "deprecated",
    "dynamic-function-decorator-return",
    "missing-type-argument",
    "import-not-found",
    "missing-direct-dependency",
    "truthiness-test-of-none-union",
    "possibly-unresolved-reference",
    "unsound-assignment",
    "unsound-return",
    "unsound-yield",
)
_PYREFLY_OFF = (
    "missing-override-decorator",
    "deprecated",
    "missing-import",
    "implicit-any-parameter",
    "implicit-any-empty-container",
    "unbound-name",
    "unnecessary-type-conversion",
)
_PYLINT = (
    "E",
    "invalid-overridden-method",
    "unused-variable",
    "expression-not-assigned",
    "pointless-statement",
    "using-constant-test",
    "unreachable",
)

CHECKERS = (
    Checker(
        "mypy with mypy-asyncgen",
        ("mypy", "typing_extensions"),
        ("python", "-m", "mypy", "--config-file", "mypy.ini", "--no-error-summary", "."),
        ("mypy.ini", f"{_STRICT}enable_error_code = {_OPTIONAL}\nplugins = mypy_asyncgen\n"),
        ours=True,
    ),
    Checker(
        "mypy",
        ("mypy",),
        ("python", "-m", "mypy", "--config-file", "mypy.ini", "--no-error-summary", "."),
        ("mypy.ini", f"{_STRICT}enable_error_code = {_OPTIONAL}\n"),
    ),
    Checker(
        "pyright",
        ("pyright[nodejs]",),
        ("pyright", "--outputjson"),
        ("pyrightconfig.json", _PYRIGHT),
        read=from_pyright,
        unused=frozenset({"reportUnusedVariable"}),
    ),
    Checker(
        "basedpyright",
        ("basedpyright",),
        ("basedpyright", "--outputjson"),
        ("pyrightconfig.json", _PYRIGHT),
        read=from_pyright,
        unused=frozenset({"reportUnusedVariable"}),
    ),
    Checker(
        "ty",
        ("ty",),
        ("ty", "check", "--output-format=concise", "--error=all", *(f"--ignore={rule}" for rule in _TY_OFF)),
    ),
    Checker(
        "pyrefly",
        ("pyrefly",),
        (
            *("pyrefly", "check", "--preset=strict", "--output-format=json", "--min-severity=warn"),
            *(f"--ignore={rule}" for rule in _PYREFLY_OFF),
        ),
        ("pyrefly.toml", 'project-includes = ["**/*.py"]\n'),
        read=from_pyrefly,
    ),
    Checker(
        "zuban",
        ("zuban",),
        ("zuban", "check", "--config-file", "mypy.ini", "."),
        ("mypy.ini", f"{_STRICT}enable_error_code = {_OPTIONAL}\n"),
    ),
    Checker(
        "pylint",
        ("pylint",),
        (
            "pylint",
            "--disable=all",
            f"--enable={','.join(_PYLINT)}",
            "--disable=import-error,possibly-used-before-assignment",
            "--score=n",
        ),
        unused=frozenset({"W0612"}),
        files=True,
    ),
    Checker(
        "ruff",
        ("ruff",),
        (
            *("ruff", "check", "--isolated", "--preview", "--output-format=concise"),
            *("--select=ASYNC,RUF006,PLE,F,B018", "--ignore=F401", "."),
        ),
        unused=frozenset({"F841", "unused-variable"}),
    ),
    Checker(
        "flake8-async",
        ("flake8-async", "flake8"),
        ("flake8", "--isolated", "--asyncio", "--select=ASYNC", "--extend-ignore=ASYNC124,ASYNC9", "."),
    ),
)


@dataclass(frozen=True)
class Program:
    """A program of the cases or of a corpus.

    Attributes:
        file: its path below their folder.
        source: its text.
        marks: by marked line, what the table counts it under; empty for a correct program.
        group: what the table counts it under when it is correct.
    """

    file: str
    source: str
    marks: dict[int, str]
    group: str


def programs(folder: Path, corpus: bool) -> list[Program]:
    """Read the programs.

    Args:
        folder: the cases, or a corpus.
        corpus: which of the two it is.

    Returns:
        The programs, by path.
    """
    codes = {case.name for case in folder.iterdir()}
    mark = re.compile(r"#.*\bBAD$" if corpus else r"# E: ([\w-]+)")
    found = []
    for path in sorted(folder.rglob("*.py")):
        file = path.relative_to(folder).as_posix()
        source = path.read_text(encoding="utf-8")
        group = CLEAN if file.startswith("clean/") else path.parent.name
        marks = {}
        for number, line in enumerate(source.splitlines(), 1):
            said = mark.search(line.rstrip())
            # mypy's own codes beside ours are not what is compared.
            if said and path.stem.endswith("_bad") and (corpus or said[1] in codes):
                marks[number] = group if corpus else said[1]
        found.append(Program(file, source, marks, group))
    return found


def unmarked(source: str) -> str:
    """A program without the marks and without comments for mypy, line by line."""
    source = re.sub(r"(?m)[ \t]*# (?:E: [\w, -]+|BAD)$", "", source)
    return re.sub(r"(?m)^# mypy: .*$", "", source)


def statements(source: str) -> dict[int, range]:
    """The lines of the statement that each line belongs to; a statement with a body ends where the body begins."""
    lines: dict[int, range] = {}
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, (ast.stmt, ast.match_case)):
            continue
        first = (
            min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
            if isinstance(node, ast.stmt)
            else node.pattern.lineno
        )
        body = getattr(node, "body", None) or getattr(node, "cases", None)
        if isinstance(body, list) and body:
            head = body[0]
            start = head.pattern.lineno if isinstance(head, ast.match_case) else head.lineno
            start = min([start, *(d.lineno for d in getattr(head, "decorator_list", []))])
            last = max(first, start - 1)
        else:
            last = (node.end_lineno if isinstance(node, ast.stmt) else None) or first
        for line in range(first, last + 1):
            known = lines.get(line)
            if known is None or len(known) > last + 1 - first:
                lines[line] = range(first, last + 1)
    return lines


@dataclass
class Score:
    """How a checker did.

    Attributes:
        version: of the checker.
        hits: marked lines it reported, by group.
        rejected: correct programs it rejected, by group.
        missed: the marked lines it did not report, for a look.
        refused: the correct programs it rejected, with line and rule, for a look.
    """

    version: str
    hits: Counter[str]
    rejected: Counter[str]
    missed: list[str]
    refused: list[str]


def judge(version: str, said: Reported, all_programs: Sequence[Program], unused: frozenset[str]) -> Score:
    """Count what a checker reported.

    Args:
        version: of the checker.
        said: what it reported.
        all_programs: what it was given.
        unused: its rules that say that a name is not used.

    Returns:
        The counts.
    """
    score = Score(version, Counter(), Counter(), [], [])
    for program in all_programs:
        reported = said.get(program.file, [])
        if not program.marks:
            against = [(line, rule) for line, rule in reported if rule not in unused]
            if against:
                score.rejected[program.group] += 1
                score.refused.append(f"{program.file}:{against[0][0]} {against[0][1]}")
            continue
        around = statements(program.source)
        lines = {line for line, _ in reported}
        for line, group in program.marks.items():
            if lines.intersection(around.get(line, range(line, line + 1))):
                score.hits[group] += 1
            else:
                score.missed.append(f"{program.file}:{line}")
    return score


def installed(checker: Checker, keep: Path) -> Path:
    """The folder of the scripts of a checker's environment, made and brought up to date unless it is there.

    Args:
        checker: the checker.
        keep: the folder of the environments.

    Returns:
        The folder.

    Raises:
        SystemExit: pip cannot install it.
    """
    # The plugin runs in mypy's environment: the two columns differ in the plugin and nothing else.
    environment = keep / re.sub(r"\W+", "-", checker.requirements[0].partition("[")[0])
    scripts = environment / ("Scripts" if os.name == "nt" else "bin")
    if not (scripts / "python").exists() and not (scripts / "python.exe").exists():
        venv.create(environment, with_pip=True, clear=True)
    command = [str(scripts / "python"), "-m", "pip", "install", "-qq", "--upgrade", *checker.requirements]
    if subprocess.run(command, check=False).returncode != 0:
        sys.exit(f"pip cannot install {' '.join(checker.requirements)}")
    return scripts


def version_of(checker: Checker, scripts: Path) -> str:
    """The installed version of a checker."""
    name = checker.requirements[0].partition("[")[0]
    script = f"import importlib.metadata as m; print(m.version({name!r}))"
    done = subprocess.run([str(scripts / "python"), "-c", script], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def run(checker: Checker, scripts: Path, all_programs: Sequence[Program]) -> Score:
    """Run a checker over the programs.

    Args:
        checker: the checker.
        scripts: the folder of its scripts.
        all_programs: the programs.

    Returns:
        How it did.

    Raises:
        SystemExit: what it prints cannot be read.
    """
    with tempfile.TemporaryDirectory() as tmp:
        folder = Path(tmp).resolve()
        for program in all_programs:
            path = folder / program.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(program.source if checker.ours else unmarked(program.source), encoding="utf-8")
        # Where every checker looks for what the cases import: its working folder.
        for module in MODULES.glob("*.py"):
            (folder / module.name).write_text(module.read_text(encoding="utf-8"), encoding="utf-8")
        name, content = checker.configuration
        if name:
            (folder / name).write_text(content, encoding="utf-8")
        files = [program.file for program in all_programs] if checker.files else []
        done = subprocess.run(
            [str(scripts / checker.command[0]), *checker.command[1:], *files],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
            env={
                **{key: value for key, value in os.environ.items() if not key.startswith("MYPY")},
                "PYTHONPATH": str(ROOT) if checker.ours else "",
                "MYPYPATH": str(folder),
                "PATH": os.pathsep.join([str(scripts), os.environ.get("PATH", "")]),
                "VIRTUAL_ENV": str(scripts.parent),
                "NO_COLOR": "1",
            },
        )
        before = Path.cwd()
        os.chdir(folder)
        try:
            said = checker.read(done.stdout)
        except (ValueError, KeyError) as error:
            sys.exit(f"{checker.name}: {error!r}\n{done.stdout[-1000:]}{done.stderr[-2000:]}")
        finally:
            os.chdir(before)
    if not any(said.values()):
        sys.exit(f"{checker.name} reports nothing at all:\n{done.stdout[-1000:]}{done.stderr[-2000:]}")
    return judge(version_of(checker, scripts), said, all_programs, checker.unused)


def groups_of(all_programs: Iterable[Program], order: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """The groups with how many marked lines and how many correct programs each has, in the order given, then by name."""
    lines = Counter(group for program in all_programs for group in program.marks.values())
    correct = Counter(program.group for program in all_programs if not program.marks)
    names = lines.keys() | correct.keys()
    for name in [*[name for name in order if name in names], *sorted(names - set(order))]:
        yield name, lines[name], correct[name]


def table(all_programs: Sequence[Program], scores: dict[str, Score], order: Sequence[str]) -> str:
    """The table, in Markdown.

    Args:
        all_programs: the programs.
        scores: how each checker did, by its name.
        order: the groups in their order.

    Returns:
        The table; a cell has the marked lines that the checker reports and, in brackets, the correct twins it rejects.
    """
    head = ["code", "lines", "twins", *(_title(name, score.version) for name, score in scores.items())]
    rows = [head, ["---"] * len(head)]
    total_lines = total_twins = 0
    for group, lines, twins in groups_of(all_programs, order):
        total_lines += lines
        total_twins += twins
        cells = [_cell(score.hits[group], score.rejected[group]) for score in scores.values()]
        rows.append([f"`{group}`" if group in order else group, str(lines), str(twins), *cells])
    cells = [_cell(score.hits.total(), score.rejected.total()) for score in scores.values()]
    rows.append(["**all**", str(total_lines), str(total_twins), *cells])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _title(name: str, version: str) -> str:
    first, _, others = name.partition(" ")
    return f"{first} {version} {others}".rstrip()


def _cell(hits: int, rejected: int) -> str:
    return f"{hits} ({rejected})" if rejected else str(hits)


def write(text: str) -> None:
    """Put the table between its marks in the handbook, with the day; `handbook.py --write` sums it up in the README."""
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    day = datetime.datetime.now(datetime.timezone.utc).date()
    PAGE.write_text(f"{before}{BEGIN}\nOn {day:%Y-%m-%d}:\n\n{text}\n{END}{after}", encoding="utf-8")


def cache_folder() -> Path:
    """The folder for the environments where the user names none."""
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or Path.home() / ".cache"
    return Path(base, "mypy-asyncgen", "comparison")


def main() -> int:
    """Run the command.

    Returns:
        0.
    """
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    names = [checker.name for checker in CHECKERS]
    parser.add_argument("--keep", type=Path, default=cache_folder(), help="the folder of the environments: %(default)s")
    parser.add_argument("--only", action="append", choices=names, help="this checker, and others named like this")
    parser.add_argument("--corpus", type=Path, help="a corpus instead of the cases")
    parser.add_argument("--write", action="store_true", help="put the table into the handbook")
    parser.add_argument(
        "--details", type=Path, metavar="FILE", help="write there what each checker missed and rejected"
    )
    args = parser.parse_args()
    if args.write and (args.only or args.corpus):
        parser.error("the handbook's table has all checkers and our own cases")
    sys.path.insert(0, str(ROOT))
    from mypy_asyncgen.codes import CODES

    all_programs = programs(args.corpus or CASES, bool(args.corpus))
    scores: dict[str, Score] = {}
    for checker in CHECKERS:
        if args.only is None or checker.name in args.only:
            print(f"{checker.name} ...", file=sys.stderr, flush=True)
            scores[checker.name] = run(checker, installed(checker, args.keep.resolve()), all_programs)
    text = table(all_programs, scores, () if args.corpus else tuple(CODES))
    print(text)
    if args.details:
        details = {name: {"missed": s.missed, "rejected": s.refused} for name, s in scores.items()}
        args.details.write_text(json.dumps(details, indent=1) + "\n", encoding="utf-8")
    if args.write:
        write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
