"""An environment with every client of the table in it, made once and kept."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from mypy_asyncgen.clients import clients

ROOT = Path(__file__).parents[2]
DEPENDENCIES = Path(__file__).with_name("dependencies.txt")


class NoRegistry(Exception):
    """The packages cannot be had: there is no network, or no registry."""


def clients_environment() -> Path:
    """The interpreter of an environment with the clients, made if need be.

    Returns:
        The path of its ``python``.

    Raises:
        NoRegistry: pip cannot reach one.
    """
    requirements = [f"{client.distribution}=={client.version}" for client in clients() if client.installed]
    contents = "\n".join([sys.version, *requirements, DEPENDENCIES.read_text()])
    name = f"mypy-asyncgen-clients-{hashlib.sha256(contents.encode()).hexdigest()[:12]}"
    folder = Path(os.environ.get("MYPY_ASYNCGEN_TEST_CACHE", tempfile.gettempdir())) / name
    python = folder / "bin" / "python"
    done = folder / "complete"
    if not done.exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        # One small package tells quickly whether there is a registry at all.
        _pip(python, "--retries", "0", "--timeout", "10", "typing_extensions")
        _pip(python, "-r", str(DEPENDENCIES))
        _pip(python, "--no-deps", *requirements)
        done.touch()
    return python


def _pip(python: Path, *arguments: str) -> None:
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments]
    finished = subprocess.run(command, capture_output=True, text=True, check=False)
    if finished.returncode:
        raise NoRegistry(finished.stderr[-2000:])


def install_project(python: Path, *, alone: bool = True) -> None:
    """Install this project into an environment as its users do: as a wheel, which brings the stubs along.

    Args:
        python: the environment's interpreter.
        alone: without what it needs, which is there.
    """
    _pip(python, *(["--no-deps"] if alone else []), "--force-reinstall", str(ROOT))


def uninstall_project(python: Path) -> None:
    """Take this project out of an environment again.

    Args:
        python: the environment's interpreter.
    """
    subprocess.run(
        [str(python), "-m", "pip", "uninstall", "--quiet", "--yes", "mypy-asyncgen"],
        capture_output=True,
        check=True,
    )


def site_packages(python: Path) -> Path:
    """Where an environment keeps what is installed into it.

    Args:
        python: the environment's interpreter.
    """
    program = "import sysconfig; print(sysconfig.get_path('purelib'))"
    return Path(subprocess.check_output([str(python), "-c", program], text=True).strip())


def cases() -> list[Path]:
    """The programs that hold the clients' types: those beside the stubs, and those of clients without one."""
    beside = ROOT.glob("stubs/*/@tests/cases/check_*.py")
    without = (ROOT / "tests" / "clients" / "cases").glob("check_*.py")
    return sorted([*beside, *without], key=lambda path: path.name)


def run_mypy(python: Path, folder: Path, *, plugin: bool, files: list[Path] | None = None) -> str:
    """Check the cases.

    Args:
        python: the environment's interpreter.
        folder: a folder to run in, kept between runs for mypy's cache.
        plugin: whether to turn the plugin on.
        files: the files to check; all cases if not given.

    Returns:
        What mypy printed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    config = folder / f"{'with' if plugin else 'without'}.ini"
    line = "plugins = mypy_asyncgen\n" if plugin else ""
    config.write_text(f"[mypy]\nstrict = True\n{line}")
    command = [
        str(python),
        "-m",
        "mypy",
        "--config-file",
        str(config),
        "--cache-dir",
        str(folder / config.stem),
    ]
    command += ["--no-error-summary", "--hide-error-context", *map(str, files or cases())]
    finished = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False)
    if finished.stderr:
        raise RuntimeError(finished.stderr)
    return finished.stdout
