"""``python -m mypy_asyncgen.stubtest``: every stub against the client that is installed, as a table.

Runs mypy's own stubtest for the modules each stub replaces, in the environment this is started in. stubtest finds stubs
only beside the packages they are for, so it is given a folder in which they lie so.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import importlib.util
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mypy_asyncgen.recover.clients.facts import StubFacts, stub_facts
from mypy_asyncgen.recover.clients.own_stubs import stub_packages


@dataclass(frozen=True)
class Result:
    """What stubtest said of one stub.

    Attributes:
        facts: the stub.
        version: the client's installed version, None where it is not installed.
        output: stubtest's complaints; empty where it had none.
    """

    facts: StubFacts
    version: str | None
    output: str

    @property
    def verdict(self) -> str:
        """The last column of the table."""
        if self.version is None:
            return "not installed"
        if not self.output:
            return "ok"
        return f"{len(self.output.splitlines())} complaints"

    @property
    def ok(self) -> bool:
        """Whether nothing speaks against the stub; a client that is not installed does not."""
        return not self.output


def check(facts: StubFacts) -> Result:
    """Run stubtest for one stub.

    Args:
        facts: the stub.

    Returns:
        The result. stubtest's way of failing to build or import a client counts as a complaint.
    """
    try:
        version = importlib.metadata.version(facts.distribution)
    except importlib.metadata.PackageNotFoundError:
        return Result(facts, None, "")
    command = [sys.executable, "-m", "mypy.stubtest", "--concise", "--ignore-unused-allowlist"]
    if facts.allowlist is not None:
        command += ["--allowlist", str(facts.allowlist)]
    if facts.modules:
        command += facts.modules
    else:
        # A stub of a whole package leaves out on purpose what its users do not write.
        command += ["--ignore-missing-stub", facts.package]
    with tempfile.TemporaryDirectory() as folder:
        _put_together(facts, Path(folder))
        path = os.pathsep.join(filter(None, [folder, os.environ.get("PYTHONPATH")]))
        environment = {**os.environ, **facts.environment, "PYTHONPATH": path}
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    return Result(facts, version, (done.stdout + done.stderr).strip() if done.returncode else "")


def _put_together(facts: StubFacts, folder: Path) -> None:
    """Link a stub and the client it is for into one folder."""
    top = facts.package.partition(".")[0]
    for stub in stub_packages(facts):
        (folder / stub.name).symlink_to(stub.resolve())
    found = importlib.util.find_spec(top)
    for place in (found.submodule_search_locations or ()) if found is not None else ():
        if not (folder / top).exists():
            (folder / top).symlink_to(place)


def main(arguments: Sequence[str] | None = None) -> int:
    """Check the stubs and print a table.

    Args:
        arguments: names of distributions; all stubs where there are none.

    Returns:
        The exit status: 0, or 1 where stubtest complains of a stub, or 2 for a name no stub has.
    """
    parser = argparse.ArgumentParser(prog="python -m mypy_asyncgen.stubtest", description=__doc__)
    parser.add_argument("distribution", nargs="*", help="the stubs to check; all where none is named")
    names = parser.parse_args(arguments).distribution
    known = {facts.distribution: facts for facts in stub_facts().values()}
    unknown = [name for name in names if name not in known]
    if unknown:
        print(f"no stub for {', '.join(unknown)}; there are stubs for {', '.join(known)}", file=sys.stderr)
        return 2
    results = [check(known[name]) for name in names or known]
    print(f"{'distribution':22} {'installed':12} {'checked against':20} {'stubtest'}")
    for result in results:
        version = result.version or "-"
        if result.version is not None and not result.facts.covers(result.version):
            version += " (!)"
        print(f"{result.facts.distribution:22} {version:12} {result.facts.version:20} {result.verdict}")
    for result in results:
        if result.output:
            print(f"\n{result.facts.distribution}:\n{result.output}")
    return 0 if all(result.ok for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
