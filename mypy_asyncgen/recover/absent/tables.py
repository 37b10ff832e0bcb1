"""The kind tables of released packages: which functions are coroutine functions, which classes lead to them.

A table is a file of ``kind_tables/``, written by ``python -m mypy_asyncgen.commands.kind_tables``. By module it says what each
name is. A text is the code of a function or a value, a letter and behind a colon what it gives; ``=`` stands before the
full name of what is defined elsewhere. A dictionary is a class: ``b`` its bases, ``m`` its members, ``p`` its protocols.
What is not in a table is not known.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from typing import Protocol as Protocol_

from mypy.nodes import MypyFile, TypeInfo

from mypy_asyncgen.tree.units import imported_modules

FOLDER = Path(__file__).parents[2] / "kind_tables"
# Re-exports are followed so far, and bases.
_MAX_STEPS = 20
# The name under which a module's table says what importing the module does.
EFFECT = ""


class Code:
    """What a function gives when it is called, or what an attribute is."""

    COROUTINE = "C"
    ASYNC_GENERATOR = "G"
    ASYNC_CONTEXT = "A"
    CONTEXT = "S"
    PLAIN = "P"
    # It makes a coroutine function of the function that it is given first.
    MAKES_ASYNC = "M"
    VALUE = "v"
    ASYNC_PROPERTY = "c"
    # It hides what a base has under the name, and is not known itself.
    UNKNOWN = "-"
    # Of the import of a module (`EFFECT`): coroutine methods of the package run themselves where no loop is running.
    RUNS_METHODS = "r"


class Protocol:
    """The protocols of a class's instances, one letter each."""

    AWAIT = "w"
    ASYNC_ITERATE = "i"
    ASYNC_NEXT = "x"
    ASYNC_ENTER = "e"
    ENTER = "n"
    ITERATE = "t"
    # No base can add another.
    COMPLETE = "k"


class Type(NamedTuple):
    """A class of a table with its type arguments.

    Attributes:
        name: its full name.
        arguments: the type arguments that are known.
    """

    name: str
    arguments: tuple[Type | None, ...] = ()


class Module(NamedTuple):
    """A module of a package that has a table."""

    name: str


class Class(NamedTuple):
    """A class itself, not an instance of it."""

    type: Type


class Function(NamedTuple):
    """A function or bound method.

    Attributes:
        code: what calling it gives.
        result: the class of what that leads to: what is awaited, entered, iterated, or returned.
    """

    code: str
    result: Type | None


class Instance(NamedTuple):
    """An instance of a class."""

    type: Type


class Made(NamedTuple):
    """What a function gave: a coroutine, an async generator, a context manager.

    Attributes:
        code: the function's code.
        result: as `Function.result`.
    """

    code: str
    result: Type | None


class Either(NamedTuple):
    """An instance of one of several classes."""

    types: tuple[Type, ...]


Meaning = Module | Class | Function | Instance | Made | Either


def agreed(meanings: Iterable[Meaning | None]) -> Meaning | None:
    """What a value is that has one of several meanings: what is the same of all.

    Args:
        meanings: the meanings; None for one that is not known.

    Returns:
        The meaning, or None where they differ in how the value is used.
    """
    found = list(dict.fromkeys(meanings))
    first = found[0] if found else None
    if len(found) <= 1 or first is None:
        return first
    if isinstance(first, (Function, Made)) and all(type(each) is type(first) for each in found):
        same = {each.code for each in found if isinstance(each, (Function, Made))}
        return type(first)(first.code, None) if len(same) == 1 and first.code != Code.PLAIN else None
    if all(isinstance(each, Instance) for each in found):
        return Either(tuple(each.type for each in found if isinstance(each, Instance)))
    return None


@cache
def _roots() -> dict[str, str]:
    """The file of each package with a table, by the dotted name that the package is imported by."""
    return {path.stem: path.name for path in FOLDER.glob("*.json")}


def roots() -> tuple[str, ...]:
    """The packages with a table, by the dotted names that they are imported by."""
    return tuple(_roots())


class Project(Protocol_):
    """What else is known of modules that mypy did not find, beside the tables of released packages."""

    def has(self, module: str) -> bool:
        """Whether something is known of a module."""

    def entry(self, module: str, name: str) -> Any:
        """What a name of a module is, as a table says it; None where that is not known."""


# Of the module that is looked at: who imports it decides what a module's name stands for.
_project: ContextVar[Project | None] = ContextVar("_project", default=None)


@contextmanager
def within(project: Project) -> Iterator[None]:
    """Have the functions here know what a project's own modules hold, too.

    Args:
        project: the modules.
    """
    before = _project.set(project)
    try:
        yield
    finally:
        _project.reset(before)


def is_known(module: str) -> bool:
    """Whether something is known of a module: by the table of its package, or by the project's source."""
    project = _project.get()
    return released(module) is not None or (project is not None and project.has(module))


def released(module: str) -> str | None:
    """The package with a table that a module belongs to, or None.

    Args:
        module: the module's full name.
    """
    known, name = _roots(), module
    while name:
        if name in known:
            return name
        name = name.rpartition(".")[0]
    return None


def holds(module: str) -> bool:
    """Whether the table of a released package says something of a module.

    A project can have modules of its own in a package of that name: ``livekit.agents`` beside ``livekit.rtc``.

    Args:
        module: the module's full name.
    """
    root = released(module)
    return root is not None and (module == root or module in _table(root))


def concern(tree: MypyFile, modules: Collection[str]) -> bool:
    """Whether a module imports a package that has a table and is not there, or a class that may come from one.

    Args:
        tree: the module.
        modules: the modules of the build.
    """
    for name in imported_modules(tree):
        root = released(name)
        if root is not None and root not in modules and name not in modules:
            return True
    # A class that is imported can be derived from one of such a package.
    return any(isinstance(symbol.node, TypeInfo) and symbol.node.fallback_to_any for symbol in tree.names.values())


@cache
def _table(root: str) -> dict[str, dict[str, Any]]:
    loaded: dict[str, dict[str, Any]] = json.loads((FOLDER / _roots()[root]).read_text(encoding="utf-8"))
    return loaded


def _entry(module: str, name: str) -> Any:
    if holds(module):
        return _table(released(module) or "").get(module, {}).get(name)
    project = _project.get()
    return project.entry(module, name) if project is not None else None


def runs_methods(module: str) -> bool:
    """Whether coroutine methods run themselves where no loop is running, once a module of their package is imported.

    Args:
        module: the module's full name.
    """
    root = released(module)
    table = _table(root) if root is not None else {}
    while table and module:
        if table.get(module, {}).get(EFFECT) == Code.RUNS_METHODS:
            return True
        module = module.rpartition(".")[0]
    return False


def is_module(name: str) -> bool:
    """Whether a module with this full name has a table, or a part of its package has."""
    root = released(name)
    if root is not None and (
        name == root or any(known == name or known.startswith(f"{name}.") for known in _table(root))
    ):
        return True
    project = _project.get()
    return (project is not None and project.has(name)) or any(known.startswith(f"{name}.") for known in _roots())


def member(module: str, name: str, steps: int = 0) -> Meaning | None:
    """What a name of a module stands for.

    Args:
        module: the module's full name.
        name: the name.
        steps: how many re-exports were followed to get here.

    Returns:
        The meaning, or None where it is not known.
    """
    entry = _entry(module, name)
    if isinstance(entry, dict):
        return Class(Type(f"{module}.{name}"))
    if isinstance(entry, str):
        if entry.startswith("="):
            target = entry[1:]
            owner, _, last = target.rpartition(".")
            if steps < _MAX_STEPS and owner:
                found = _class(target) or member(owner, last, steps + 1)
                if found is not None:
                    return found
            return Module(target) if is_module(target) else None
        return None if entry == Code.UNKNOWN else _meaning(entry, None)
    return Module(f"{module}.{name}") if is_module(f"{module}.{name}") else None


def named(fullname: str) -> Meaning | None:
    """What a full name stands for: a module, what is in it, or in a class of it.

    Args:
        fullname: the full name.
    """
    first, *rest = fullname.split(".")
    meaning: Meaning | None = Module(first) if is_module(first) else None
    for part in rest:
        if isinstance(meaning, Module):
            meaning = member(meaning.name, part)
        else:
            meaning = attribute(meaning.type, part) if isinstance(meaning, Class) else None
    return meaning


def _class(fullname: str) -> Class | None:
    """The class with a full name, which can be in another class."""
    module = fullname.rpartition(".")[0]
    while module:
        if isinstance(_entry(module, fullname[len(module) + 1 :]), dict):
            return Class(Type(fullname))
        module = module.rpartition(".")[0]
    return None


def _class_entry(fullname: str) -> dict[str, Any] | None:
    module = fullname.rpartition(".")[0]
    while module:
        entry = _entry(module, fullname[len(module) + 1 :])
        if isinstance(entry, dict):
            return entry
        module = module.rpartition(".")[0]
    return None


def attribute(owner: Type, name: str, steps: int = 0) -> Meaning | None:
    """What an attribute of an instance, or of a class, stands for.

    Args:
        owner: the class.
        name: the attribute.
        steps: how many bases were followed to get here.

    Returns:
        The meaning, or None where it is not known.
    """
    entry = _class_entry(owner.name)
    if entry is None or steps > _MAX_STEPS:
        return None
    code = entry["m"].get(name)
    if code is not None:
        if code.startswith("="):
            return _class(code[1:])
        return None if code == Code.UNKNOWN else _meaning(code, owner)
    for base in entry.get("b", ()):
        found = _parsed(base, owner)
        if found is not None:
            meaning = attribute(found, name, steps + 1)
            if meaning is not None:
                # `Self` of a base is this class.
                return _with_self(meaning, found, owner)
            if _hides(found, name):
                return None
    return None


def _hides(owner: Type, name: str, steps: int = 0) -> bool:
    """Whether a class, or one of its bases, has something under a name of which nothing is known."""
    entry = _class_entry(owner.name)
    if entry is None or steps > _MAX_STEPS:
        return True
    if name in entry["m"]:
        return True
    return any(
        _hides(base, name, steps + 1)
        for base in (_parsed(text, owner) for text in entry.get("b", ()))
        if base is not None
    )


def _with_self(meaning: Meaning, base: Type, owner: Type) -> Meaning:
    if isinstance(meaning, Instance) and meaning.type == base:
        return Instance(owner)
    if isinstance(meaning, (Function, Made)) and meaning.result == base:
        return type(meaning)(meaning.code, owner)
    return meaning


def protocols(owner: Type) -> str:
    """The letters of the protocols that instances of a class have (`Protocol`)."""
    entry = _class_entry(owner.name)
    found: str = entry.get("p", "") if entry is not None else ""
    return found


def called(meaning: Meaning, *, with_arguments: bool = True) -> Meaning | None:
    """What calling something gives.

    Args:
        meaning: what is called.
        with_arguments: whether it is given something by its place.
    """
    if isinstance(meaning, Class):
        return Instance(meaning.type)
    if isinstance(meaning, Instance):
        found = attribute(meaning.type, "__call__")
        return called(found) if isinstance(found, Function) else None
    if isinstance(meaning, Function):
        if meaning.code == Code.PLAIN:
            return Instance(meaning.result) if meaning.result is not None else None
        if meaning.code == Code.MAKES_ASYNC:
            return Function(Code.COROUTINE, None) if with_arguments else None
        return Made(meaning.code, meaning.result)
    return None


def awaited(meaning: Meaning) -> Meaning | None:
    """What awaiting something gives."""
    result: Type | None = None
    if isinstance(meaning, Made) and meaning.code == Code.COROUTINE:
        result = meaning.result
    elif isinstance(meaning, Instance):
        found = attribute(meaning.type, "__await__")
        result = found.result if isinstance(found, Function) else None
        if result is None and Protocol.AWAIT in protocols(meaning.type):
            # Many make what is awaited and entered alike, and say it once.
            entered_as = entered(meaning)
            result = entered_as.type if isinstance(entered_as, Instance) else None
    return Instance(result) if result is not None else None


def entered(meaning: Meaning) -> Meaning | None:
    """What ``async with ... as`` gives."""
    if isinstance(meaning, Made):
        result = meaning.result if meaning.code == Code.ASYNC_CONTEXT else None
    else:
        found = attribute(meaning.type, "__aenter__") if isinstance(meaning, Instance) else None
        result = found.result if isinstance(found, Function) else None
    return Instance(result) if result is not None else None


def iterated(meaning: Meaning) -> Meaning | None:
    """What ``async for`` gives."""
    if isinstance(meaning, Made):
        result = meaning.result if meaning.code == Code.ASYNC_GENERATOR else None
    else:
        result = None
        for name in ("__anext__", "__aiter__"):
            found = attribute(meaning.type, name) if isinstance(meaning, Instance) else None
            if isinstance(found, Function) and found.code in (Code.COROUTINE, Code.ASYNC_GENERATOR):
                result = found.result
                break
    return Instance(result) if result is not None else None


def _meaning(code: str, owner: Type | None) -> Meaning | None:
    letter, _, text = code.partition(":")
    result = _parsed(text, owner) if text else None
    if letter == Code.VALUE:
        return Instance(result) if result is not None else None
    if letter == Code.ASYNC_PROPERTY:
        return Made(Code.COROUTINE, result)
    return Function(letter, result)


def _parsed(text: str, owner: Type | None) -> Type | None:
    """A type as a table writes it."""
    if text == "Self":
        return owner
    if text.startswith("$"):
        number = int(text[1:])
        return owner.arguments[number] if owner is not None and number < len(owner.arguments) else None
    name, bracket, rest = text.partition("[")
    if name == "?":
        return None
    # What is re-exported goes by the name of its definition.
    module, _, last = name.rpartition(".")
    found = _class(name) or (member(module, last) if module else None)
    if not isinstance(found, Class):
        return None
    arguments = tuple(_parsed(part, owner) for part in _split(rest[:-1])) if bracket else ()
    return Type(found.type.name, arguments)


def _split(text: str) -> list[str]:
    """The type arguments of a text, which can have such themselves."""
    parts, depth, start = [], 0, 0
    for place, letter in enumerate(text):
        depth += (letter == "[") - (letter == "]")
        if letter == "," and depth == 0:
            parts.append(text[start:place])
            start = place + 1
    return [*parts, text[start:]]
