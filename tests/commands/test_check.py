"""``check``: on top of every kind of configuration, with mypy's options, and with bad input."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from project import RIGHT, WRONG, Project

from mypy_asyncgen.codes import CODES
from mypy_asyncgen.commands import engine
from mypy_asyncgen.commands.messages import parse
from mypy_asyncgen.commands.output.problem import Problem

UNTYPED = "async def f():\n    return 1\n\n\nasync def g():\n    f()\n"


def test_without_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": WRONG})
    result = here.run("check")
    assert result.status == 1
    assert "app.py:13: error: " in result.out and "[await-async-generator]" in result.out
    assert "app.py:15: error: " in result.out and "[coroutine-as-value]" in result.out
    assert "Found 2 errors in 1 file (checked 1 source file)" in result.out
    assert "  1  await-async-generator\n" in result.out
    assert result.err == ""
    assert sorted(path.name for path in tmp_path.iterdir()) == [".git", "app.py"]


def test_correct_twin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": RIGHT})
    result = here.run("check", "app.py")
    assert (result.status, result.err) == (0, "")
    assert result.out.startswith("Success: no misuse")


@pytest.mark.parametrize(
    "configuration",
    ["", "[mypy]\n", "[mypy]\ncheck_untyped_defs = False\n", "[mypy]\n[mypy-app]\ncheck_untyped_defs = False\n"],
)
def test_unannotated_functions_are_looked_at_whatever_the_configuration_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, configuration: str
) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": UNTYPED})
    if configuration:
        here.write("mypy.ini", configuration)
    assert "[unawaited-coroutine]" in here.run("check").out


CONFIGS = {
    "mypy.ini": "[mypy]\nfiles = src\n[mypy-quiet]\nignore_errors = True\n",
    ".mypy.ini": "[mypy]\nfiles = src\n[mypy-quiet]\nignore_errors = True\n",
    "setup.cfg": "[metadata]\nname = x\n[mypy]\nfiles = src\n[mypy-quiet]\nignore_errors = True\n",
    "pyproject.toml": '[tool.mypy]\nfiles = ["src"]\n[[tool.mypy.overrides]]\nmodule = "quiet"\nignore_errors = true\n',
}


@pytest.mark.parametrize("name", CONFIGS)
def test_settings_of_the_project_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    files = {name: CONFIGS[name], "src/app.py": WRONG, "src/quiet.py": WRONG, "other.py": WRONG}
    here = Project(tmp_path, monkeypatch, files)
    result = here.run("check")
    assert result.status == 1
    assert "src/app.py:13" in result.out.replace("\\", "/")
    assert "quiet" not in result.out and "other" not in result.out
    assert here.read(name) == CONFIGS[name]


def test_configuration_above_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "[mypy]\nmypy_path = $MYPY_CONFIG_FILE_DIR/lib\nplugins = ./extra.py\n"
    plugin = "from mypy.plugin import Plugin\nclass P(Plugin): pass\ndef plugin(version): return P\n"
    files = {
        "mypy.ini": text,
        "extra.py": plugin,
        "lib/helper.py": RIGHT,
        "app/main.py": "import helper\n\n\n" + ("async def entry() -> None:\n    f'{helper.fetch()}'\n"),
    }
    here = Project(tmp_path, monkeypatch, files)
    monkeypatch.chdir(tmp_path / "app")
    result = here.run("check", "main.py")
    assert "main.py:5: error:" in result.out and "[coroutine-in-text]" in result.out, result


def test_plugin_that_is_on_already_is_not_added_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"mypy.ini": "[mypy]\nplugins = mypy_asyncgen\n", "app.py": WRONG})
    assert here.run("check", "app.py").out.count("error: ") == 2


def test_settings_of_the_plugin_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    here = Project(tmp_path, monkeypatch, {"mypy.ini": "[mypy]\n[mypy_asyncgen]\nnonsense = 1\n", "app.py": WRONG})
    result = here.run("check", "app.py")
    assert result.status == 2
    assert 'unknown key "nonsense"' in result.err + capfd.readouterr().err


def test_only_our_codes_are_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": 'x: int = ""\n'})
    result = here.run("check")
    assert result.status == 0
    assert "Incompatible types" not in result.out
    assert "mypy has 1 other error here" in result.out


def test_disabled_code_stays_disabled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(
        tmp_path, monkeypatch, {"mypy.ini": "[mypy]\ndisable_error_code = await-async-generator\n", "app.py": WRONG}
    )
    assert "[await-async-generator]" not in here.run("check", "app.py").out


def test_all_codes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = (
        "from collections.abc import AsyncGenerator\n\n\n"
        "async def numbers() -> AsyncGenerator[int, None]:\n    yield 1\n\n\n"
        "async def wrapped() -> AsyncGenerator[int, None]:\n    return numbers()\n"
    )
    here = Project(tmp_path, monkeypatch, {"app.py": program})
    assert here.run("check").status == 0
    result = here.run("check", "--all-codes")
    assert result.status == 1 and "[wrapped-async-generator]" in result.out


def test_options_behind_the_dashes_go_to_mypy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": WRONG, "other.py": WRONG})
    result = here.run("check", "--", "-m", "app")
    assert "app.py:13" in result.out and "other.py" not in result.out
    assert "app.py:13:23: error" in here.run("check", "app.py", "--", "--show-column-numbers").out
    assert "[await-async-generator]\n" not in here.run("check", "app.py", "--", "--hide-error-codes").out


def test_syntax_error_shows_mypys_own_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": "def f(:\n"})
    result = here.run("check")
    assert result.status == 2 and result.out == ""
    assert "app.py:1: error:" in result.err and "[syntax]" in result.err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["check", "missing.py"], "missing.py: there is no such file or folder"),
        (["check", "--", "--no-such-option"], "unrecognized arguments: --no-such-option"),
        (["check", "--", "--config-file", "missing.ini"], "Cannot find config file 'missing.ini'"),
        (["check", "--", "--install-types"], "belongs to mypy itself"),
        (["check", "--output", "xml"], "invalid choice"),
        (["check", "--baseline", "missing.json"], "there is no such baseline"),
        (["explain", "--", "x"], 'only "check" and "fix"'),
        (["nonsense"], "invalid choice"),
        ([], "required"),
    ],
)
def test_bad_input_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], sentence: str
) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": WRONG})
    result = here.run(*arguments)
    assert result.status == 2
    assert sentence in result.err and "Traceback" not in result.err


def test_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = Project(tmp_path, monkeypatch).run("check")
    assert result.status == 2 and "no .py[i] files" in result.err


def test_mypys_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = Project(tmp_path, monkeypatch).run("check", "--", "--version")
    assert result.status == 0 and result.out.startswith("mypy ")


def test_interruption(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": WRONG})

    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(engine, "run", interrupt)
    result = here.run("check")
    assert result.status == 130 and "interrupted" in result.err and "Traceback" not in result.err


def test_colour_only_on_a_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from mypy_asyncgen.commands.output import terminal

    class Terminal:
        def isatty(self) -> bool:
            return True

    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert terminal.Paint(Terminal())("x", "red") == "\x1b[31mx\x1b[0m"  # type: ignore[arg-type]
    monkeypatch.setenv("NO_COLOR", "1")
    assert terminal.Paint(Terminal())("x", "red") == "x"  # type: ignore[arg-type]
    here = Project(tmp_path, monkeypatch, {"app.py": WRONG})
    assert "\x1b" not in here.run("check").out


def test_as_a_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": WRONG})
    package = Path(engine.__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "mypy_asyncgen", "check", "--output", "json"],
        cwd=here.folder,
        env={**os.environ, "PYTHONPATH": str(package)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert len(json.loads(done.stdout)["findings"]) == 2
    assert done.stderr == ""


def test_messages_are_read_back() -> None:
    lines = [
        'C:\\a b.py:3:5:3:9: error: "x" is [odd]  [coroutine-as-value]',
        "C:\\a b.py:3:5:3:9: note: Await it",
        "C:\\a b.py:3:5:3:9: note: Await it",
        "other.py:3: note: of nobody",
        "pyproject.toml: note: unused section(s)",
        "b.py:1: error: no column  [misc]",
        "b.py: error: no line",
    ]
    assert list(parse(lines)) == [
        Problem("C:\\a b.py", 3, 5, 3, 9, "coroutine-as-value", '"x" is [odd]', ("Await it",)),
        Problem("b.py", 1, 0, 0, 0, "misc", "no column"),
        Problem("b.py", 0, 0, 0, 0, "", "no line"),
    ]


def test_the_table_is_what_counts_as_ours() -> None:
    assert all(Problem("a.py", 1, 1, 1, 1, code, "").ours for code in CODES)
    assert not Problem("a.py", 1, 1, 1, 1, "misc", "").ours
