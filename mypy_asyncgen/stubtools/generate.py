"""Make stubs: mypy's stubgen, and then what it gets wrong about async put right."""

from __future__ import annotations

import importlib.machinery
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from mypy_asyncgen.stubtools.check import Progress
from mypy_asyncgen.stubtools.findings import Finding
from mypy_asyncgen.stubtools.fix import fix, rewriter
from mypy_asyncgen.stubtools.flags import Overloads, plan_overloads
from mypy_asyncgen.stubtools.from_source import SourceCode, declarations
from mypy_asyncgen.stubtools.kinds import BadInput
from mypy_asyncgen.stubtools.modules import Target, World, parse_bytes
from mypy_asyncgen.stubtools.stubfiles import StubRoot, find_stubs

# A compiled module has no source to read.
COMPILED = tuple(importlib.machinery.EXTENSION_SUFFIXES)


@dataclass
class Generated:
    """The outcome.

    Attributes:
        contents: the stubs, by their path below the directory that they are for.
        fixed: the declarations of stubgen that were put right.
        left: those that are wrong and could not be.
        split: the functions that were split into overloads.
    """

    contents: dict[Path, bytes] = field(default_factory=dict)
    fixed: list[Finding] = field(default_factory=list)
    left: list[Finding] = field(default_factory=list)
    split: list[str] = field(default_factory=list)


def generate(
    package: str,
    *,
    source: Path | None = None,
    imports: bool = False,
    say: Callable[[str], None] | None = None,
    progress: Progress | None = None,
) -> Generated:
    """Make the stubs of a package or module.

    Args:
        package: its dotted name.
        source: the directory that holds the package; None to look where Python would.
        imports: let stubgen import the package, which compiled modules need.
        say: called with what is being done.
        progress: called after each stub that was checked.

    Returns:
        The stubs, and what was put right in them; those of ``a.b`` are at ``a/b``.

    Raises:
        BadInput: the package is not found, or stubgen fails (the sentence has its own error).
    """
    rewriter()
    places = locate(package, source)
    if places[0].path.name.endswith(COMPILED) and not imports:
        raise BadInput(f"{package}: {places[0].path.name} is compiled, so its stub needs --import")
    result = Generated()
    with tempfile.TemporaryDirectory(prefix="stubgen-") as directory:
        raw = Path(directory, "out")
        if say is not None:
            say(f"running stubgen for {package}")
        run_stubgen(package, places, raw, imports=imports)
        if not any(raw.rglob("*.pyi")):
            raise BadInput(f"{package}: stubgen wrote no stubs")
        roots = find_stubs([raw])
        counterpart = SourceCode(places[0].root, set().union(*(each.top_names for each in roots)), Target())
        counterpart.world.search += [each.root for each in places[1:]]
        fixed = fix(roots, counterpart, Target(), progress)
        for path, content in fixed.after.items():
            path.write_bytes(content)
        result.fixed = fixed.fixed
        result.left = [replace(each, path=each.path.relative_to(raw)) for each in fixed.left]
        for each in roots:
            split_by_flags(each, counterpart, result)
        result.contents = {file.relative_to(raw): file.read_bytes() for file in sorted(raw.rglob("*.pyi"))}
    return result


@dataclass(frozen=True)
class Place:
    """Where a package or module is.

    Attributes:
        path: its directory or file.
        root: the directory that holds the top-level package.
    """

    path: Path
    root: Path


def locate(package: str, source: Path | None = None) -> list[Place]:
    """Find a package or module without importing it.

    Args:
        package: its dotted name.
        source: the directory to look in; None for where Python looks.

    Returns:
        Its place; a namespace package (PEP 420) may have several.

    Raises:
        BadInput: it is not there.
    """
    names = package.split(".")
    if not all(name.isidentifier() for name in names):
        raise BadInput(f"{package!r} is not the name of a package or module")
    search = [str(source)] if source is not None else sys.path
    where = str(source) if source is not None else "where Python looks for packages"
    found: list[str] | None = search
    paths: list[Path] = []
    for name in names:
        spec = importlib.machinery.PathFinder.find_spec(name, found)
        if spec is None:
            raise BadInput(f"{package}: there is no such package or module in {where}")
        locations = list(spec.submodule_search_locations or [])
        paths = [Path(each).resolve() for each in locations or [spec.origin or ""]]
        found = locations
    return [Place(path, path.parents[len(names) - 1]) for path in paths]


def _copy(modules: list[str], root: Path, copy: Path) -> None:
    """Copy the modules, and make every directory a package: stubgen finds nothing in a namespace."""
    for module in modules:
        relative = Path(*module.split("."))
        if (root / relative).is_dir():
            relative /= "__init__"
        source = (root / relative).with_suffix(".py")
        target = (copy / relative).with_suffix(".py")
        target.parent.mkdir(parents=True, exist_ok=True)
        for directory in target.relative_to(copy).parents:
            if directory.name:
                (copy / directory / "__init__.py").touch()
        shutil.copyfile(source, target)


def modules_of(package: str, place: Path, suffix: str = ".py") -> list[str]:
    """The modules of a package.

    Args:
        package: its dotted name, or a module's.
        place: its directory, or the module's file.
        suffix: what the names of the modules' files end in.

    Returns:
        The dotted names, those of subpackages among them.
    """
    if not place.is_dir():
        return [package]
    found: list[str] = []
    for file in sorted(place.rglob(f"*{suffix}")):
        parts = file.relative_to(place).with_suffix("").parts
        parts = parts[:-1] if parts[-1] == "__init__" else parts
        # What is not importable by name (a script, a template) has no stub.
        if all(part.isidentifier() for part in parts):
            found.append(".".join([package, *parts]))
    return found


def run_stubgen(package: str, places: list[Place], output: Path, *, imports: bool) -> None:
    """Run mypy's stubgen.

    Args:
        package: the package or module.
        places: where it is, as `locate` says.
        output: where the stubs go; a directory next to it takes what stubgen reads.

    Raises:
        BadInput: stubgen fails; the sentence has its own error.
    """
    # Not ``-m mypy.stubgen``: Python cannot run a compiled module, which it is in mypy's wheels.
    program = "from mypy.stubgen import main; main()"
    command = [sys.executable, "-c", program, "-q", "-o", str(output)]
    if imports:
        roots = ":".join(str(place.root) for place in places)
        command += ["--search-path", roots, "-p" if places[0].path.is_dir() else "-m", package]
    else:
        # stubgen otherwise imports each module, to see its ``__all__``. With ``--no-import`` it finds no
        # package (mypy 1.19 to 2.4 take the modules they found for missing ones), so each module is named.
        copy = output.parent / "source"
        modules: list[str] = []
        for place in places:
            found = modules_of(package, place.path)
            _copy(found, place.root, copy)
            modules += found
        command += ["--no-import", "--search-path", str(copy)]
        for module in modules:
            command += ["-m", module]
    environment = dict(os.environ)
    if imports:
        # Only then: Python itself imports a `sitecustomize` that it finds there.
        python_path = [*(str(place.root) for place in places), os.environ.get("PYTHONPATH", "")]
        environment["PYTHONPATH"] = os.pathsep.join(python_path)
    done = subprocess.run(command, capture_output=True, text=True, cwd=output.parent, env=environment, check=False)
    if done.returncode != 0:
        lines = [line.strip() for line in f"{done.stdout}\n{done.stderr}".splitlines() if line.strip()]
        wrong = [line for line in lines if "error:" in line] or lines[-1:]
        raise BadInput(f"{package}: stubgen failed: {wrong[0] if wrong else 'it says nothing more'}")


def split_by_flags(root: StubRoot, counterpart: SourceCode, result: Generated) -> None:
    """Split functions that return one kind of value or another by a flag, in the stubs on disk.

    Args:
        root: the stubs.
        counterpart: their source.
        result: takes the names of what was split.
    """
    world = World(root.tops, root.search, (".pyi",), Target(), typing_true=True)
    for name, path in root.files:
        if not counterpart.has(name):
            continue
        data = path.read_bytes()
        module = world.add(name, path, parse_bytes(data, str(path)))
        plans: list[Overloads] = []
        for scope, function, nodes in declarations(module.scope):
            names = [*scope.qualname.split("."), function] if scope.qualname else [function]
            real = counterpart.function(name, names)
            if real is None or len(nodes) != 1:
                continue
            plan = plan_overloads(world, scope, nodes[0], real, counterpart.reader)
            if plan is not None:
                plans.append(plan)
                result.split.append(f"{name}.{'.'.join(names)}")
        if plans:
            path.write_bytes(rewriter().overloaded(data, plans, str(path)))
