"""What callers in other modules rely on beside a signature.

mypy checks a caller again when the interface of what it calls changes, and takes the signature for that. The facts here
are more: whether an `async def` yields, the default of a stream flag, and whether the flag decides. `mypy_asyncgen.mypy_api.kept_facts` says how
they travel with the interface.

A reader is given a function that was parsed and perhaps not analysed yet (in the daemon), so it reads the syntax only: a
name in a body is told as it is written, and whoever uses the fact looks the name up in the function's module. Every
function of a build passes each reader once, so a reader first asks what rules most functions out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from mypy.nodes import (
    Decorator,
    FuncDef,
    LambdaExpr,
    MypyFile,
    NameExpr,
    Node,
    OverloadedFuncDef,
    SymbolTable,
    TypeInfo,
    YieldExpr,
    YieldFromExpr,
)

from mypy_asyncgen.mypy_api import kept_facts
from mypy_asyncgen.settings import Settings
from mypy_asyncgen.tree import asked, body_facts, decorations, own_parts
from mypy_asyncgen.tree.bodies import gives_whole_answer
from mypy_asyncgen.tree.sources import Sources
from mypy_asyncgen.tree.units import children

Reader = Callable[[FuncDef, Settings], Iterable[tuple[str, str]]]

_DEFAULT = "default of "
_UNDECIDED = "whole answer whatever "
_FLAGS = {"True": True, "False": False}


def _yields(function: FuncDef, settings: Settings) -> Iterator[tuple[str, str]]:
    """Whether the own body of an `async def` has a `yield`."""
    if function.is_coroutine and function.is_generator:
        yield "yields", "True"


def _yields_as_parsed(function: FuncDef, settings: Settings) -> Iterator[tuple[str, str]]:
    """The same of a function that mypy has not analysed, and does not know it of."""
    if function.is_coroutine and (function.is_generator or _has_yield(function)):
        yield "yields", "True"


def _has_yield(function: FuncDef) -> bool:
    stack: list[Node] = [function.body]
    while stack:
        node = stack.pop()
        if isinstance(node, (YieldExpr, YieldFromExpr)):
            return True
        if not isinstance(node, (FuncDef, LambdaExpr)):
            stack.extend(children(node))
    return False


def _stream_defaults(function: FuncDef, settings: Settings) -> Iterator[tuple[str, str]]:
    """The defaults of parameters that streams go by."""
    for name in settings.stream_parameters:
        if name in function.arg_names:
            default = function.arguments[function.arg_names.index(name)].initializer
            if isinstance(default, NameExpr) and default.name in _FLAGS:
                yield _DEFAULT + name, default.name


def _whole_answers(function: FuncDef, settings: Settings) -> Iterator[tuple[str, str]]:
    """The parameters that streams go by and that do not decide whether the function streams."""
    for name in settings.stream_parameters:
        if name in function.arg_names and gives_whole_answer(function, name):
            yield _UNDECIDED + name, "True"


def _of_body(function: FuncDef, settings: Settings) -> Iterator[tuple[str, str]]:
    """What the body says where an annotation is missing."""
    return body_facts.read(function)


_COMMON: tuple[Reader, ...] = (_stream_defaults, _whole_answers, _of_body)
READERS: tuple[Reader, ...] = (_yields, *_COMMON)
_READERS_AS_PARSED: tuple[Reader, ...] = (_yields_as_parsed, *_COMMON)


def facts_of(function: FuncDef, settings: Settings, readers: Iterable[Reader] = READERS) -> dict[str, str]:
    """The facts about a function, the same whether it was read in this run or comes from the cache.

    Args:
        function: the function, of any module.
        settings: the project's settings.
        readers: the readers of the facts that are wanted.

    Returns:
        The facts by name.
    """
    if not kept_facts.was_parsed(function):
        return kept_facts.kept(function)
    if function.type is not None and not function.is_coroutine:
        # Of a plain function with annotations only the flags say more, and few functions have such a flag.
        if set(settings.stream_parameters).isdisjoint(function.arg_names):
            return {}
    return {name: value for reader in readers for name, value in reader(function, settings)}


def default_of(function: FuncDef, parameter: str, settings: Settings) -> bool | None:
    """The default of a parameter that streams go by.

    Args:
        function: the function, of any module.
        parameter: the parameter's name.
        settings: the project's settings.

    Returns:
        True or False, or None where the default is not one of the two or not known.
    """
    return _FLAGS.get(facts_of(function, settings, [_stream_defaults]).get(_DEFAULT + parameter, ""))


def is_undecided(function: FuncDef, parameter: str, settings: Settings) -> bool:
    """Whether a function can return its whole answer although a parameter asks for a stream.

    Args:
        function: the function, of any module.
        parameter: the parameter's name.
        settings: the project's settings.
    """
    # mypy drops bodies; what was found before that is kept.
    fact = _UNDECIDED + parameter
    return fact in kept_facts.kept(function) or fact in facts_of(function, settings, [_whole_answers])


def keep_checked(tree: MypyFile, settings: Settings) -> None:
    """Keep the facts about the functions of a module that is about to be written to the cache.

    Args:
        tree: the module, checked.
        settings: the project's settings.
    """
    sources = Sources()
    in_source = _read_from_source(tree, sources)
    for function in _named(tree):
        facts = {**facts_of(_read(sources, tree, function), settings), **in_source.get(function, {})}
        if facts or function.dataclass_transform_spec is not None:
            kept_facts.keep(function, facts)


def keep_dropped(tree: MypyFile, settings: Settings) -> None:
    """Keep what the bodies of a module say before mypy drops them, where nothing is written to a cache.

    Args:
        tree: the module, checked.
        settings: the project's settings.
    """
    if tree.is_stub:
        return
    flags = set(settings.stream_parameters)
    for function in _named(tree):
        if function.body.body and (body_facts.is_told(function) or not flags.isdisjoint(function.arg_names)):
            body_facts.keep(function, facts_of(function, settings))


def keep_parsed(tree: MypyFile, settings: Settings) -> None:
    """Keep the facts about the functions of a module that the daemon has just read and compares with the last one.

    Args:
        tree: the module, not analysed yet.
        settings: the project's settings.
    """
    # Only what is at hand as an attribute of a module or class can be called from another module.
    sources = Sources()
    in_source = _read_from_source(tree, sources)
    stack: list[Node] = [*tree.defs]
    while stack:
        node = stack.pop()
        if isinstance(node, FuncDef):
            facts = facts_of(_read(sources, tree, node), settings, _READERS_AS_PARSED)
            kept_facts.keep(node, {**facts, **in_source.get(node, {})})
        else:
            stack.extend(children(node))


def _read(sources: Sources, tree: MypyFile, function: FuncDef) -> FuncDef:
    """A function with its body, where its annotations leave something to read there."""
    if tree.is_stub or not kept_facts.was_parsed(function) or not body_facts.is_told(function):
        return function
    return sources.whole(tree.path, function)


def _read_from_source(tree: MypyFile, sources: Sources) -> dict[FuncDef, dict[str, str]]:
    """The facts of a module that mypy's tree does not tell."""
    found: dict[FuncDef, dict[str, str]] = {}
    for node in decorations.definitions(tree):
        for read in (decorations.facts, own_parts.facts, asked.facts):
            for function, name, value in read(tree, node, sources):
                found.setdefault(function, {})[name] = value
    return found


def _named(tree: MypyFile) -> Iterator[FuncDef]:
    """The functions that a module and its classes define themselves."""
    scopes: list[tuple[SymbolTable, str]] = [(tree.names, f"{tree.fullname}.")]
    while scopes:
        names, prefix = scopes.pop()
        for name, symbol in names.items():
            node = symbol.node
            # What was imported is another module's, which has written it.
            if isinstance(node, (FuncDef, Decorator, OverloadedFuncDef)):
                if node.fullname == prefix + name:
                    yield from kept_facts.functions_of(node)
            elif isinstance(node, TypeInfo) and node.fullname == prefix + name:
                scopes.append((node.names, f"{prefix}{name}."))
