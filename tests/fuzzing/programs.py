"""From forms to whole programs, as a Hypothesis strategy; and programs with one mistake in them."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import hypothesis
from hypothesis import strategies as st

from fuzzing.forms import BASE, DEFINITIONS, EXPRESSIONS, HEADER, QUIET, STATEMENTS, Form
from fuzzing.mistakes import Mistake, sites

_PLACEHOLDER = re.compile(r"<(!?)([a-z]+)(?::(\w+))?>|<(\w+)>")
_LEAVES = {"int": "return <number>", "None": "return None"}
# Deeper than this, expressions are the simplest of their kind, and blocks single statements.
_DEPTH = 3


@dataclass(frozen=True)
class Program:
    """One program.

    Attributes:
        source: its text.
        mistake: what is wrong with it, or None where it is right.
    """

    source: str
    mistake: Mistake | None = None


class Writer:
    """Fills forms in.

    Args:
        choose: gives a number below a bound.
        size: how many statements to write in each definition and in `main`, at most.
    """

    def __init__(self, choose: Callable[[int], int], size: int) -> None:
        self._choose = choose
        self._size = size
        self._budget = 0
        self._names = 0
        self._offers: list[dict[str, list[str]]] = [{kind: list(found) for kind, found in EXPRESSIONS.items()}]
        self._quiet = 0
        self._steady = 0
        self._leave: list[str | None] = [None]

    def program(self, definitions: int) -> str:
        """A program with some definitions and a `main` that uses them."""
        parts = [HEADER, BASE]
        for _ in range(definitions):
            self._budget = self._size // 2
            parts.append(self._form(self._one_of(DEFINITIONS), "", 0).lstrip("\n") + "\n")
        self._budget = self._size
        parts.append(self._form(Form("async def main() -> None:" + "\n    <body>" * (self._size // 3)), "", 0))
        parts.append('\n\nif __name__ == "__main__":\n    asyncio.run(main())\n')
        return "".join(parts)

    def _one_of(self, forms: tuple[Form, ...]) -> Form:
        fitting = [
            form
            for form in forms
            if form.since <= sys.version_info[:2] and not (form.jumps and (self._steady or self._leave[-1] is None))
        ]
        return fitting[self._choose(len(fitting))]

    def _form(self, form: Form, indent: str, depth: int) -> str:
        """The text of a form; what it offers can be used behind it."""
        bound: dict[str, str] = {}
        offers: dict[str, list[str]] = {}
        self._offers.append({})
        leave = len(self._leave)
        lines = []
        # The numbers that a line gives to what stands below it, by how far that is indented.
        inside: list[tuple[int, str]] = []
        for line in form.source.splitlines():
            inner = line[: len(line) - len(line.lstrip())]
            inside = [(place, name) for place, name in inside if place < len(inner)]
            self._offers[-1]["plain"] = [name for _, name in inside]
            header = re.search(r"\bdef .*-> (.*):$|\bdef ", line)
            if header:
                self._leave.append(_LEAVES.get(header[1] or ""))
            block = re.fullmatch(r"\s*<(body|steady|quiet)>", line)
            if block:
                lines.append(self._block(block[1], indent + inner, depth + 1))
            else:
                lines.append(indent + self._fill(line, bound, offers, depth, inside))
        del self._leave[leave:]
        self._offers.pop()
        for kind, expressions in form.offers.items():
            offers.setdefault(kind, []).extend(self._fill_names(text, bound) for text in expressions)
        for kind, found in offers.items():
            self._offers[-1].setdefault(kind, []).extend(found)
        return "\n".join(lines)

    def _block(self, kind: str, indent: str, depth: int) -> str:
        self._quiet += kind == "quiet"
        self._steady += kind == "steady"
        self._offers.append({})
        forms = QUIET if kind == "quiet" else STATEMENTS
        count = 1 + (self._choose(3) if depth < _DEPTH else 0)
        written = []
        for _ in range(count):
            if self._budget <= 0 or depth > _DEPTH + 1:
                break
            self._budget -= 1
            written.append(self._form(self._one_of(forms), indent, depth))
        self._offers.pop()
        self._steady -= kind == "steady"
        self._quiet -= kind == "quiet"
        return "\n".join(written) or f"{indent}pass"

    def _fill_names(self, text: str, bound: dict[str, str]) -> str:
        return re.sub(r"<(\w+)>", lambda found: bound.get(found[1], found[0]), text)

    def _fill(
        self,
        line: str,
        bound: dict[str, str],
        offers: dict[str, list[str]],
        depth: int,
        inside: list[tuple[int, str]] | None = None,
    ) -> str:
        indent = len(line) - len(line.lstrip())

        def replace(found: re.Match[str]) -> str:
            silent, kind, name, _ = found.groups()
            kind = kind or found[4]
            if name is not None:
                self._names += 1
                bound[name] = f"{name}{self._names}"
                if kind == "local" and inside is not None:
                    inside.append((indent, bound[name]))
                elif kind == "int":
                    offers.setdefault("plain", []).append(bound[name])
                return bound[name]
            if kind in bound:
                return bound[kind]
            if kind == "leave":
                return self._fill(self._leave[-1] or "pass", {}, {}, depth)
            return self._expression(kind, depth, silent=bool(silent))

        return line[:indent] + _PLACEHOLDER.sub(replace, line[indent:])

    def _expression(self, kind: str, depth: int, *, silent: bool = False) -> str:
        if kind == "number" and (silent or self._quiet or depth >= _DEPTH):
            kind = "plain"
        known = [text for offered in self._offers for text in offered.get(kind, ())]
        if self._quiet or silent:
            known = [text for text in known if "await" not in text and "async" not in text]
        if depth >= _DEPTH:
            known = [text for text in known if text.count("<") <= (depth < _DEPTH + 2)] or known[:1]
        text = known[self._choose(len(known))]
        self._quiet += silent
        filled = self._fill(text, {}, {}, depth + 1)
        self._quiet -= silent
        return filled


def _write(draw: st.DrawFn) -> str:
    def choose(bound: int) -> int:
        return draw(st.integers(0, bound - 1)) if bound > 1 else 0

    writer = Writer(choose, draw(st.integers(3, 16)))
    # The same spelling with and without a mistake, so that lines can be compared.
    return ast.unparse(ast.parse(writer.program(draw(st.integers(0, 5)))))


@st.composite
def correct(draw: st.DrawFn) -> Program:
    """Programs without a mistake."""
    return Program(_write(draw))


@st.composite
def mistaken(draw: st.DrawFn) -> Program:
    """Programs with one mistake sown."""
    source = _write(draw)
    possible = list(sites(source))
    kinds = sorted({kind for kind, _ in possible})
    kind = draw(st.sampled_from(kinds))
    chosen = draw(st.sampled_from([make for found, make in possible if found == kind]))
    wrong, mistake = chosen()
    try:
        compile(wrong, "program", "exec")
    except SyntaxError:
        hypothesis.reject()
    return Program(wrong, mistake)


def programs(count: int, seed: int | None, strategy: st.SearchStrategy[Program]) -> Iterable[Program]:
    """Different programs of a strategy.

    Args:
        count: how many to try for; a small strategy can give fewer.
        seed: for Hypothesis; None for the same programs each time.
        strategy: the strategy.

    Returns:
        The programs.
    """
    found: dict[str, Program] = {}

    @hypothesis.settings(
        max_examples=count,
        derandomize=seed is None,
        database=None,
        deadline=None,
        phases=[hypothesis.Phase.generate],
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    @hypothesis.given(strategy)
    def collect(program: Program) -> None:
        found.setdefault(program.source, program)

    if seed is not None:
        collect = hypothesis.seed(seed)(collect)
    collect()
    return list(found.values())
