"""The README's transcript is what the commands print today."""

from __future__ import annotations

from pathlib import Path

import pytest
from project import Project
from transcript import APPLICATION, BEGIN, COMMANDS, END, section

README = Path(__file__).resolve().parents[2] / "README.md"

# FastAPI as far as the program needs it, for machines without it.
FAKE = {
    "fastapi/__init__.pyi": "from fastapi.applications import FastAPI as FastAPI\n",
    "fastapi/applications.pyi": (
        "from collections.abc import Callable\nfrom typing import Any, TypeVar\n\n"
        "F = TypeVar('F', bound=Callable[..., Any])\n\n\n"
        "class FastAPI:\n    def get(self, path: str) -> Callable[[F], F]: ...\n"
    ),
    "fastapi/responses.pyi": (
        "from collections.abc import AsyncIterable, Iterable\n\n\n"
        "class StreamingResponse:\n"
        "    def __init__(self, content: AsyncIterable[str] | Iterable[str]) -> None: ...\n"
    ),
    "fastapi/py.typed": "",
}


def written() -> str | None:
    if not README.is_file():
        return None
    text = README.read_text(encoding="utf-8")
    if BEGIN not in text:
        return None
    return text[text.index(BEGIN) : text.index(END) + len(END)] + "\n"


@pytest.mark.skipif(written() is None, reason="the README has no transcript")
def test_transcript(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    packages = tmp_path_factory.mktemp("packages")
    for name, text in FAKE.items():
        (packages / name).parent.mkdir(exist_ok=True)
        (packages / name).write_text(text, encoding="utf-8")
    here = Project(tmp_path, monkeypatch, {"app.py": APPLICATION})
    monkeypatch.setenv("MYPYPATH", str(packages))
    outputs = {}
    for command in COMMANDS:
        words = command.split()
        if words[0] == "cat":
            outputs[command] = here.read(words[1])
        elif words[0] == "mypy":
            from mypy import api

            out, err, _ = api.run(words[1:])
            outputs[command] = out + err
        else:
            result = here.run(*words[1:])
            outputs[command] = result.out + result.err
    assert section(outputs) == written()
