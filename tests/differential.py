#!/usr/bin/env python3
"""mypy's own test programs without and with the plugin, under options that users have.

    python tests/differential.py                       # as `differential.py` beside the programs runs them
    python tests/differential.py --strict --all-codes  # with mypy's --strict, and the codes that are off by default
    python tests/differential.py --workers 2           # in mypy's worker processes
    python tests/differential.py --workers 2 --match check_async

The programs and what compares the two runs are in `../shared/mypy-suite`; this gives it a mypy with the options. What is
printed, and the exit status, are its own: crashes, lost errors, new errors by code.
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SUITE = ROOT.parent / "shared" / "mypy-suite" / "differential.py"
OPTIONS, OURS = "DIFFERENTIAL_OPTIONS", "DIFFERENTIAL_OURS"


def mypy(command: list[str]) -> int:
    """Stand in for the interpreter that the comparison starts mypy with, and add the options.

    Args:
        command: what the interpreter is given: `-m mypy` and what follows it.

    Returns:
        mypy's exit status.
    """
    options = shlex.split(os.environ[OPTIONS])
    if "plugins" in Path(command[command.index("--config-file") + 1]).read_text(encoding="utf-8"):
        options += shlex.split(os.environ[OURS])
    done = subprocess.run([sys.executable, *command, *options], capture_output=True, text=True, check=False)
    out = done.stdout
    if done.returncode == 2 and "Traceback (most recent call last)" not in out + done.stderr:
        # The error that ends a run comes last, behind those of modules that were checked by then. The comparison leaves
        # out the file of the first one.
        files = re.findall(r"^([\w./-]+\.py):\d+: error: ", out, flags=re.M)
        out = "".join(line for line in out.splitlines(keepends=True) if files and line.startswith(f"{files[-1]}:"))
    sys.stdout.write(out)
    sys.stderr.write(done.stderr)
    return done.returncode


def main() -> int:
    """Run the command.

    Returns:
        The exit status of the comparison; 2 where the programs are not there.
    """
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--strict", action="store_true", help="with mypy's --strict")
    parser.add_argument("--all-codes", action="store_true", help="with the codes that are off by default")
    parser.add_argument("--workers", type=int, default=0, help="how many worker processes mypy starts")
    args, rest = parser.parse_known_args()
    if not SUITE.is_file():
        print(f"mypy's programs are not there: {SUITE}", file=sys.stderr)
        return 2
    from mypy_asyncgen.codes import CODES

    off = [name for name, code in CODES.items() if not code.default]
    with tempfile.TemporaryDirectory() as folder:
        # Workers hand on what they checked in the cache.
        workers = ["-n", str(args.workers), "--cache-dir", str(Path(folder, "cache"))] if args.workers else []
        options = [*(["--strict"] if args.strict else []), *workers]
        ours = [f"--enable-error-code={name}" for name in off] if args.all_codes else []
        python = Path(folder, "python")
        python.write_text(
            f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {shlex.quote(str(Path(__file__).resolve()))} --as-python "$@"\n',
            encoding="utf-8",
        )
        python.chmod(0o755)
        environment = {
            **os.environ,
            OPTIONS: shlex.join(options),
            OURS: shlex.join(ours),
        }
        command = [sys.executable, str(SUITE), "--python", str(python), *rest]
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    if sys.argv[1:2] == ["--as-python"]:
        sys.exit(mypy(sys.argv[2:]))
    sys.exit(main())
