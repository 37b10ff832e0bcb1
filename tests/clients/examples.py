"""The clients' own examples: what mypy says of them without and with the plugin, and of the mistakes they could have.

    examples.py --mirrors DIR [--python PY] [--plain PY] [--mutants [--sample N] [--missed]] [--accept] [CLIENT ...]

DIR holds one bare git directory per repository, `owner+name/repo`, of those that the files in `mypy_asyncgen/clients` name with
a commit; a client whose repository is not there is passed over, and said. Nothing of a repository is executed. PY is an
environment with the clients and this project (default: the one the tests make), --plain one with the clients alone.

An example is a file below a folder called examples, samples or cookbook, or a fenced block of Python in Markdown, that is
asynchronous; code that awaits at the top level is put into an `async def`. Each is checked without and with the plugin:

* an error that only the plugin's run has, under a code of mypy's own, comes of a stub of ours: none may be there;
* an error under one of our codes must be labelled in `examples.json`: `mistake` (the example is wrong) or `false`.

With --mutants, each example without errors of ours is changed at one place at a time, and counted is who notices: mypy
alone, and mypy with the plugin. A place counts as one that types can show where mypy has a type for what is awaited,
iterated or entered there. --sample takes N of a client's mutants, always the same ones, and --missed prints those that types
can show and the plugin does not notice. --accept writes findings that have no label into `examples.json`, as `unread`.

Exit status 1 where there is an error of mypy's own, or a finding that is labelled `false` or not labelled.
"""

from __future__ import annotations

import argparse
import ast
import collections
import dataclasses
import itertools
import json
import random
import re
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path

from environment import clients_environment, install_project

from mypy_asyncgen.clients import clients
from mypy_asyncgen.clients._model import Client
from mypy_asyncgen.codes import CODES

LABELS = Path(__file__).with_name("examples.json")
FOLDERS = re.compile(r"(^|/)(examples?|samples?|cookbooks?|snippets)/.*\.py$")
PROSE = re.compile(r"\.(md|mdx)$")
FENCE = re.compile(
    r"^(?P<indent>[ \t]*)```(?:python|py)\b[^\n]*\n(?P<code>.*?)^[ \t]*```[ \t]*$", re.MULTILINE | re.DOTALL
)
LINE = re.compile(
    r"^(?P<file>[^:\n]+\.py):(?P<line>\d+):(?P<column>\d+): (?P<severity>error|note): (?P<text>.*?)"
    r"(?:\s+\[(?P<code>[\w-]+)\])?$"
)
REVEALED = re.compile(r'Revealed type is "(?P<type>.*)"$')
OPTIONS = "[mypy]\ncheck_untyped_defs = True\nignore_missing_imports = True\nfollow_imports = silent\nenable_error_code = truthy-bool, unused-awaitable\n"
# An example need not define what it uses, and names may be bound twice on one page.
LOOSE = frozenset(
    {"name-defined", "no-redef", "import-not-found", "import-untyped", "syntax", "call-arg", "attr-defined-module"}
)


@dataclasses.dataclass(frozen=True)
class Example:
    """One program of a client's.

    Attributes:
        name: path, and the number of the block where the path is a page.
        source: the program, with its top level in a function where it awaits there.
    """

    name: str
    source: str


@dataclasses.dataclass(frozen=True)
class Mutant:
    """An example with one mistake.

    Attributes:
        operator: what was changed.
        line: the line of what is awaited, iterated or entered.
        column: its column, from 1.
        source: the program with the mistake.
        asked: the program without it, that asks mypy for the type of what is awaited, iterated or entered.
    """

    operator: str
    line: int
    column: int
    source: str
    asked: str


@dataclasses.dataclass(frozen=True)
class Error:
    """One error of mypy's, or the answer to a question for a type."""

    line: int
    column: int
    code: str
    text: str


def read(repository: Path, commit: str) -> Iterator[tuple[str, str]]:
    """The texts of a commit that can hold examples, with their paths."""
    git = ["git", "--git-dir", str(repository)]
    listed = subprocess.run(
        [*git, "ls-tree", "-r", "-z", "--name-only", commit], capture_output=True, check=True
    ).stdout
    for path in listed.decode("utf-8", "replace").split("\0"):
        if FOLDERS.search(path) or PROSE.search(path):
            shown = subprocess.run([*git, "show", f"{commit}:{path}"], capture_output=True, check=False)
            if shown.returncode == 0:
                yield path, shown.stdout.decode("utf-8", "replace")


def collect(repository: Path, commit: str) -> list[Example]:
    """The asynchronous examples of a repository."""
    found: dict[str, Example] = {}
    for path, text in read(repository, commit):
        blocks = [text] if path.endswith(".py") else [textwrap.dedent(match["code"]) for match in FENCE.finditer(text)]
        for number, block in enumerate(blocks, 1):
            source = program(block)
            if source is not None:
                name = path if path.endswith(".py") else f"{path}#{number}"
                # A page that stands twice, translated or by version, counts once.
                found.setdefault(source, Example(name, source))
    return list(found.values())


def program(block: str) -> str | None:
    """A block as a module, or None where it is not Python or not asynchronous."""
    try:
        tree = ast.parse(block)
    except (SyntaxError, ValueError):
        return None
    if not any(
        isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith, ast.AsyncFunctionDef)) for node in ast.walk(tree)
    ):
        return None
    if not awaits_at_top_level(tree):
        return block
    future = [node for node in tree.body if isinstance(node, ast.ImportFrom) and node.module == "__future__"]
    if future or any(isinstance(node, ast.ImportFrom) and node.names[0].name == "*" for node in tree.body):
        return None
    wrapped = "async def example() -> None:\n" + textwrap.indent(block, "    ")
    try:
        # A text in three quotes must not be indented with the rest.
        return wrapped if ast.dump(tree) == ast.dump(ast.Module(ast.parse(wrapped).body[0].body, [])) else None  # type: ignore[attr-defined]
    except SyntaxError:
        return None


def awaits_at_top_level(tree: ast.AST) -> bool:
    """Whether something is awaited outside every function."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith)):
            return True
        if isinstance(node, ast.comprehension) and node.is_async:
            return True
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)) and awaits_at_top_level(node):
            return True
    return False


def mutants(source: str) -> Iterator[Mutant]:
    """A program with one mistake at a time."""
    tree = ast.parse(source)
    text = _Text(source)
    iterated = {id(node.iter) for node in ast.walk(tree) if isinstance(node, ast.AsyncFor)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Await):
            operator = "drop await in async for" if id(node) in iterated else "drop await"
            yield text.without("await", operator, node.value, node)
        elif isinstance(node, ast.AsyncFor):
            yield text.without("async", "async for to for", node.iter, node)
            if isinstance(node.iter, ast.Call):
                start = text.offset(node.iter.lineno, node.iter.col_offset)
                yield text.replaced("await an iterated call", node.iter, start, start, "await ")
        elif isinstance(node, ast.AsyncWith):
            yield text.without("async", "async with to with", node.items[0].context_expr, node)
        elif isinstance(node, ast.Call):
            for keyword in node.keywords:
                if keyword.arg == "stream" and isinstance(keyword.value, ast.Constant) and keyword.value.value is True:
                    start = text.offset(keyword.value.lineno, keyword.value.col_offset)
                    yield text.replaced("stream=True to False", node, start, start + len("True"), "False")


class _Text:
    """A program's text by the positions of its nodes, whose columns count bytes.

    Args:
        source: the program.
    """

    def __init__(self, source: str) -> None:
        self._bytes = source.encode()
        lines = self._bytes.splitlines(keepends=True)
        self._starts = [0, *itertools.accumulate(len(line) for line in lines)]

    def offset(self, line: int, column: int) -> int:
        """Where a position is in the text."""
        return self._starts[line - 1] + column

    def without(self, word: str, operator: str, operand: ast.expr, node: ast.expr | ast.stmt) -> Mutant:
        """The program without the word that a node begins with."""
        start = self.offset(node.lineno, node.col_offset)
        end = start + len(word)
        while self._bytes[end : end + 1].isspace():
            end += 1
        return self.replaced(operator, operand, start, end, "")

    def replaced(self, operator: str, operand: ast.expr, start: int, end: int, by: str) -> Mutant:
        """The program with a part replaced."""
        source = self._bytes[:start] + by.encode() + self._bytes[end:]
        return Mutant(operator, operand.lineno, operand.col_offset + 1, source.decode(), self._asking(operand))

    def _asking(self, operand: ast.expr) -> str:
        start = self.offset(operand.lineno, operand.col_offset)
        end = self.offset(operand.end_lineno or operand.lineno, operand.end_col_offset or operand.col_offset)
        asking = b"%breveal_type(%b)%b" % (self._bytes[:start], self._bytes[start:end], self._bytes[end:])
        return asking.decode()


def check(python: Path, folder: Path, programs: dict[str, str], *, plugin: bool) -> dict[str, set[Error]]:
    """What mypy says of programs, by their names: its errors, and the types it was asked for."""
    if not programs:
        return {}
    files = {f"e{number:05}.py": name for number, name in enumerate(programs)}
    for file, name in files.items():
        folder.joinpath(file).write_text(programs[name], encoding="utf-8")
    config = folder / "mypy.ini"
    config.write_text(OPTIONS + ("plugins = mypy_asyncgen\n" if plugin else ""), encoding="utf-8")
    command = [
        str(python),
        "-m",
        "mypy",
        "--config-file",
        str(config),
        "--cache-dir",
        str(folder.parent / f"cache-{plugin}"),
    ]
    command += ["--show-column-numbers", "--no-pretty", "--no-error-summary", "--hide-error-context", *files]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(f"mypy ended with exit status {done.returncode}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    found: dict[str, set[Error]] = {name: set() for name in programs}
    for row in done.stdout.splitlines():
        match = LINE.match(row)
        if match and match["file"] in files and (match["severity"] == "error" or REVEALED.match(match["text"])):
            found[files[match["file"]]].add(
                Error(int(match["line"]), int(match["column"]), match["code"] or "", match["text"])
            )
    return found


class Judge:
    """Checks the examples of one client.

    Args:
        client: the client.
        labels: what is known of findings, by the names of the client and of the example, and the finding's line and code.
        python: the environment with the plugin.
        plain: the one without.

    Attributes:
        sample: how many mutants to take at most; all where None.
        print_missed: whether to print the mutants that types can show and the plugin does not notice.
        bad: whether something was found that must not be.
    """

    def __init__(self, client: Client, labels: dict[str, str], python: Path, plain: Path) -> None:
        self.client = client
        self.labels = labels
        self.python = python
        self.plain = plain
        self.sample: int | None = None
        self.print_missed = False
        self.bad = False

    def judge(self, examples: list[Example], *, with_mutants: bool) -> str:
        """Check the examples, print what is found, and give a line for the table."""
        programs = {example.name: example.source for example in examples}
        with tempfile.TemporaryDirectory() as temporary:
            root = Path(temporary)
            without = self._check(self.plain, root, programs, plugin=False)
            beside = self._check(self.python, root, programs, plugin=True)
            own = labelled = 0
            for name in programs:
                for error in sorted(beside[name] - without[name], key=lambda error: error.line):
                    if error.code in CODES:
                        labelled += self._labelled(name, error)
                    elif not any(error.line == other.line for other in without[name]) and error.code not in LOOSE:
                        own += 1
                        self._say("mypy's own", name, error)
            row = f"{self.client.distribution:20} {len(examples):4} examples, {sum(map(_lines, programs.values())):6} lines, {labelled:3} findings, {own:3} new errors of mypy's own"
            if with_mutants:
                clean = {
                    name: source for name, source in programs.items() if not any(e.code in CODES for e in beside[name])
                }
                row += self._mutants(root, clean)
        return row

    def _labelled(self, name: str, error: Error) -> int:
        key = f"{self.client.distribution} {name} {error.line} {error.code}"
        verdict = self.labels.setdefault(key, "unread")
        if verdict != "mistake":
            self._say(verdict, name, error)
        return 1

    def _say(self, what: str, name: str, error: Error) -> None:
        self.bad = True
        print(f"   {what:10} {name}:{error.line}: {error.text} [{error.code}]")

    def _check(self, python: Path, root: Path, programs: dict[str, str], *, plugin: bool) -> dict[str, set[Error]]:
        with tempfile.TemporaryDirectory(dir=root) as folder:
            return check(python, Path(folder), programs, plugin=plugin)

    def _mutants(self, root: Path, clean: dict[str, str]) -> str:
        made = {
            f"{name}@{number}": (name, mutant)
            for name, source in clean.items()
            for number, mutant in enumerate(mutants(source))
        }
        made = {key: (name, mutant) for key, (name, mutant) in made.items() if _parses(mutant.source)}
        if self.sample is not None and len(made) > self.sample:
            made = dict(random.Random(self.client.distribution).sample(sorted(made.items()), self.sample))
        asked = self._check(self.python, root, {key: mutant.asked for key, (_, mutant) in made.items()}, plugin=True)
        programs = {**clean, **{key: mutant.source for key, (_, mutant) in made.items()}}
        without = self._check(self.plain, root, programs, plugin=False)
        beside = self._check(self.python, root, programs, plugin=True)
        count: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
        for key, (name, mutant) in made.items():
            shown = _typed(asked[key])
            seen = _noticed(beside[name], beside[key])
            for operator in ("all", mutant.operator):
                count[operator]["mutants"] += 1
                count[operator]["shown by types"] += shown
                count[operator]["plain"] += _noticed(without[name], without[key])
                count[operator]["plugin"] += seen
                count[operator]["plugin, shown by types"] += seen and shown
            if self.print_missed and not seen and shown:
                print(f"   missed     {name}:{mutant.line}: {mutant.operator}: {_line(mutant.source, mutant.line)}")
        for operator, figures in count.items():
            if operator != "all":
                print(f"   {operator:24} " + ", ".join(f"{what} {number}" for what, number in figures.items()))
        return "; " + ", ".join(f"{what} {number}" for what, number in count["all"].items())


def _typed(said: set[Error]) -> bool:
    """Whether mypy knows the type it was asked for: no member of it is `Any`, and the place is not unreachable."""
    types = [match["type"] for each in said if (match := REVEALED.match(each.text))]
    return bool(types) and not any("Any" in type_.split(" | ") for type_ in types)


def _lines(source: str) -> int:
    return source.count("\n") + 1


def _line(source: str, number: int) -> str:
    return source.splitlines()[number - 1].strip()


def _parses(source: str) -> bool:
    try:
        ast.parse(source)
    except SyntaxError:
        return False
    return True


def _noticed(before: set[Error], after: set[Error]) -> bool:
    """Whether there is an error more: positions move where the mistake is."""

    def words(errors: set[Error]) -> collections.Counter[tuple[int, str]]:
        return collections.Counter((error.line, error.text) for error in errors)

    return bool(words(after) - words(before))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("clients", nargs="*", metavar="CLIENT")
    parser.add_argument("--mirrors", type=Path, required=True)
    parser.add_argument("--python", type=Path)
    parser.add_argument("--plain", type=Path)
    parser.add_argument("--mutants", action="store_true")
    parser.add_argument("--sample", type=int, metavar="N")
    parser.add_argument("--missed", action="store_true")
    parser.add_argument("--accept", action="store_true")
    args = parser.parse_args()
    unknown = set(args.clients) - {client.distribution for client in clients()}
    if unknown:
        parser.error(f"no client is called {', '.join(sorted(unknown))}")
    python = args.python
    if python is None:
        python = clients_environment()
        install_project(python)
    labels: dict[str, str] = json.loads(LABELS.read_text(encoding="utf-8")) if LABELS.exists() else {}
    bad = False
    for client in clients():
        if (args.clients and client.distribution not in args.clients) or client.repository is None:
            continue
        owner, commit = client.repository
        repository = args.mirrors / owner.replace("/", "+") / "repo"
        if not repository.is_dir():
            print(f"{client.distribution}: {owner} is not in {args.mirrors}")
            continue
        judge = Judge(client, labels, python, args.plain or python)
        judge.sample, judge.print_missed = args.sample, args.missed
        row = judge.judge(collect(repository, commit), with_mutants=args.mutants)
        print(row, flush=True)
        bad |= judge.bad
    if args.accept:
        LABELS.write_text(json.dumps(dict(sorted(labels.items())), indent=1) + "\n", encoding="utf-8")
    return int(bad)


if __name__ == "__main__":
    sys.exit(main())
