"""Make the README's transcript of a new user's first minutes: ``python tests/commands/transcript.py WHEEL``.

Makes a virtual environment, installs the wheel and FastAPI, runs the commands on a small application and prints the
section for the README. ``test_readme_transcript.py`` runs the same commands and compares.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

APPLICATION = """\
from fastapi import FastAPI
from fastapi.responses import StreamingResponse

app = FastAPI()


async def load(name: str) -> dict[str, str]:
    return {"name": name, "title": "Dr"}


async def tokens(prompt: str):
    for word in prompt.split():
        yield word


@app.get("/users/{name}")
async def user(name: str):
    return {"user": load(name)}


@app.get("/titles/{name}")
async def title(name: str) -> str:
    return load(name)["title"]


@app.get("/chat")
async def chat(prompt: str) -> StreamingResponse:
    return StreamingResponse(await tokens(prompt))
"""

# What the user types behind the installation; cat shows a file.
COMMANDS = (
    "mypy-asyncgen check app.py",
    "mypy-asyncgen fix app.py",
    "mypy-asyncgen fix --unsafe --diff app.py",
    "mypy-asyncgen fix --unsafe app.py",
    "mypy-asyncgen init",
    "cat mypy.ini",
    "mypy app.py",
)
BEGIN, END = "<!-- transcript -->", "<!-- /transcript -->"


def section(outputs: dict[str, str]) -> str:
    """The README's section.

    Args:
        outputs: what each of `COMMANDS` printed.
    """
    lines = [BEGIN, "```python", "# app.py", APPLICATION.rstrip("\n"), "```", "", "```console"]
    lines.append("$ python3 -m venv .venv && . .venv/bin/activate && pip install --quiet mypy-asyncgen fastapi")
    for command in COMMANDS:
        lines += [f"$ {command}", *outputs[command].rstrip("\n").splitlines()]
    return "\n".join([*lines, "```", END]) + "\n"


def main(wheel: str) -> None:
    """Print the section, made with a wheel in a fresh environment."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(Path(folder, "venv"), with_pip=True)
        scripts = Path(folder, "venv", "bin" if os.name == "posix" else "Scripts")
        subprocess.run([scripts / "pip", "install", "--quiet", wheel, "fastapi"], check=True, stdout=sys.stderr)
        project = Path(folder, "project")
        (project / ".git").mkdir(parents=True)
        (project / "app.py").write_text(APPLICATION, encoding="utf-8")
        outputs = {}
        for command in COMMANDS:
            words = shlex.split(command)
            if words[0] != "cat":
                words[0] = str(scripts / words[0])
            done = subprocess.run(words, cwd=project, capture_output=True, text=True, check=False)
            outputs[command] = done.stdout + done.stderr
    print(section(outputs), end="")


if __name__ == "__main__":
    main(sys.argv[1])
