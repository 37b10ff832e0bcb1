"""Which stubs a path names, and which module each of them stands for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from mypy_asyncgen.stubtools.kinds import BadInput

STUBS = "-stubs"
# typeshed's own tests and settings stand next to the stubs.
SKIPPED = ("@", ".", "__pycache__")


@dataclass
class StubRoot:
    """Stubs that belong together: names in one of them are looked up in the others.

    Attributes:
        tops: the top-level packages and modules, with their places.
        search: directories that hold further ones.
        files: each module's dotted name and file.
    """

    tops: dict[str, Path] = field(default_factory=dict)
    search: list[Path] = field(default_factory=list)
    files: list[tuple[str, Path]] = field(default_factory=list)

    @property
    def top_names(self) -> set[str]:
        """The top-level names of the modules."""
        return {name.partition(".")[0] for name, _ in self.files}


def find_stubs(paths: Iterable[Path]) -> list[StubRoot]:
    """The stubs that paths name.

    Args:
        paths: ``.pyi`` files, packages, or directories that hold packages (as typeshed's ``stdlib`` and
            ``stubs/<distribution>`` do).

    Returns:
        The stubs, by where their names are looked up.

    Raises:
        BadInput: a path is not there, is no stub, or holds none.
    """
    roots: dict[Path, StubRoot] = {}
    for path in paths:
        if not path.exists():
            raise BadInput(f"{path}: there is no such file or directory")
        before = sum(len(root.files) for root in roots.values())
        if path.is_file():
            if path.suffix != ".pyi":
                raise BadInput(f"{path}: this is not a stub, which ends in .pyi")
            _add_file(roots, path)
        elif _is_package(path):
            _add_package(roots, path)
        else:
            _add_holder(roots, path)
        if sum(len(root.files) for root in roots.values()) == before and not _known(roots, path):
            raise BadInput(f"{path}: there is no stub in this directory")
    return list(roots.values())


def _known(roots: dict[Path, StubRoot], path: Path) -> bool:
    """Whether a path named before brought the stubs of this one."""
    return any(path in [file, *file.parents] for root in roots.values() for _, file in root.files)


def _is_package(directory: Path) -> bool:
    if directory.name.endswith(STUBS):
        return True
    return (directory / "__init__.pyi").is_file() or (directory / "__init__.py").is_file()


def _name(part: str) -> str:
    return part.removesuffix(STUBS)


def _top(directory: Path) -> tuple[Path, list[str]]:
    """The top-level package that a package's directory is in, and the names from there."""
    # ``resolve``, as ``.`` has neither a name nor a parent.
    current = directory.resolve()
    names = [_name(current.name)]
    while not current.name.endswith(STUBS) and _is_package(current.parent) and current.parent != current:
        current = current.parent
        names.insert(0, _name(current.name))
    return current, names


def _enter(root: StubRoot, name: str, file: Path) -> None:
    if name and all(each.isidentifier() for each in name.split(".")) and (name, file) not in root.files:
        root.files.append((name, file))


def _module(names: list[str], file: Path) -> str:
    return ".".join(names if file.stem == "__init__" else [*names, file.stem])


def _add_file(roots: dict[Path, StubRoot], file: Path) -> None:
    if _is_package(file.resolve().parent):
        top, names = _top(file.parent)
        root = roots.setdefault(top, StubRoot(tops={names[0]: top}))
        _enter(root, _module(names, file), file)
    else:
        root = roots.setdefault(file.resolve(), StubRoot(tops={file.stem: file}, search=[file.parent]))
        _enter(root, file.stem, file)


def _add_package(roots: dict[Path, StubRoot], directory: Path) -> None:
    top, names = _top(directory)
    root = roots.setdefault(top, StubRoot(tops={names[0]: top}))
    for file in _stubs_below(directory):
        _enter(root, _module([*names, *file.relative_to(directory).parent.parts], file), file)


def _add_holder(roots: dict[Path, StubRoot], directory: Path) -> None:
    root = StubRoot(search=[directory])
    for entry in sorted(directory.iterdir()):
        if entry.name.startswith(SKIPPED):
            continue
        if entry.is_dir() and (entry / "METADATA.toml").is_file():
            _add_holder(roots, entry)
        elif entry.is_dir():
            for file in _stubs_below(entry):
                parts = [_name(entry.name), *file.relative_to(entry).parent.parts]
                _enter(root, _module(parts, file), file)
        elif entry.suffix == ".pyi":
            _enter(root, entry.stem, entry)
    if root.files:
        roots.setdefault(directory.resolve(), root)


def _stubs_below(directory: Path) -> list[Path]:
    return [
        file
        for file in sorted(directory.rglob("*.pyi"))
        if not any(part.startswith(SKIPPED) for part in file.relative_to(directory).parts)
    ]
