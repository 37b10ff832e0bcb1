"""``mypy-asyncgen explain``: what a code reports, why that is wrong when the program runs, and what to write instead."""

from __future__ import annotations

import difflib
import sys

from mypy_asyncgen.codes import CODES
from mypy_asyncgen.commands import documentation
from mypy_asyncgen.commands.output.outcome import CLEAN, CommandError
from mypy_asyncgen.commands.output.terminal import Paint


def explain(name: str | None) -> int:
    """Print a code's documentation, or the list of codes.

    Args:
        name: the code, with or without the brackets mypy puts around it; None for the list.

    Raises:
        CommandError: there is no such code.
    """
    if name is None:
        _list()
        return CLEAN
    wanted = name.strip().strip("[]").lower()
    if wanted not in CODES:
        near = difflib.get_close_matches(wanted, CODES, n=1, cutoff=0.5)
        hint = f'did you mean "{near[0]}"?' if near else 'the codes are listed by "mypy-asyncgen explain"'
        raise CommandError(f'there is no code "{name}"; {hint}')
    paint = Paint(sys.stdout)
    fenced = False
    for line in documentation.page(wanted).rstrip("\n").splitlines():
        if line.startswith("```"):
            fenced = not fenced
        print(paint(line, "bold") if line.startswith("#") and not fenced else line)
    return CLEAN


def _list() -> None:
    paint = Paint(sys.stdout)
    width = max(map(len, CODES))
    for code in CODES.values():
        state = "on " if code.default else "off"
        print(
            f"{paint(f'{code.name:{width}}', 'bold')}  {paint(state, 'green' if code.default else 'dim')}  {code.summary}"
        )
    print()
    print(
        'mypy-asyncgen explain CODE tells more. "enable" and "disable" under [mypy_asyncgen] in mypy\'s configuration'
    )
    print('turn a code on or off, and "# type: ignore[CODE]" silences one line.')
