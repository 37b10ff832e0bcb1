"""`async-override`: a coroutine where the base class has an async generator or a plain function, or the reverse."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, Decorator, FuncDef, SuperExpr, TypeInfo
from mypy.types import Instance

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.rule import Found, Method, Refused, Rule
from mypy_asyncgen.tree.bodies import callee_node, may_give_async_iterator, returned_expressions
from mypy_asyncgen.tree.evidence.definitions import meant_to_yield, only_declares
from mypy_asyncgen.tree.evidence.sight import sight_of
from mypy_asyncgen.tree.kinds import Kind, kind_of, members
from mypy_asyncgen.tree.symbols import function_of, signature_of
from mypy_asyncgen.tree.units import walk
from mypy_asyncgen.tree.uses import Site, Use
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import place

CODE = "async-override"


def refine_override(refused: Refused) -> Finding | None:
    """The finding for a method that mypy rejects as an override.

    Args:
        refused: the overriding method.

    Returns:
        The finding where one of the two gives a coroutine and the other does not; None for every other difference.
    """
    checker, function = refused.checker, refused.function
    if function is None or not isinstance(function.info, TypeInfo) or not function.info:
        return None
    ours = what_it_gives(function)
    for base in function.info.mro[1:]:
        symbol = base.names.get(function.name)
        overridden = function_of(symbol.node if symbol is not None else None)
        if overridden is None:
            continue
        theirs = what_it_gives(overridden)
        if (
            ours in _ITERATORS
            and may_give_async_iterator(overridden)
            and only_declares(checker, sight_of(checker, refused.module).sources, overridden)
        ):
            # The mistake is in the base's declaration, which is told where that is certain.
            return None
        if _is_wrapped(function.info, function.name) or _is_wrapped(base, function.name):
            # What a decorator makes of a function is not what the function is.
            return None
        if ours and theirs and ours != theirs:
            if _is_twin(function, ours, theirs):
                return None
            return _finding(checker, function, ours, base, overridden, theirs)
    return None


def _is_twin(function: FuncDef, ours: str, theirs: str) -> bool:
    """Whether a class is the plain twin of an async class, or the reverse, and overrides as it does on purpose.

    Then several of its methods differ from their bases' in this way, or the method gives its base's coroutine to what
    runs it, or returns a coroutine although it declares the result. mypy's error, that one cannot stand for the other, is
    right as it is; making it `async def` is not.
    """
    if theirs == "a coroutine" and ours == "a plain value":
        if _hands_on_its_base(function) or _returns_coroutine(function):
            return True
    if function.name.startswith("__"):
        # Python calls it, in a twin as anywhere.
        return False
    return any(
        other is not function
        and _is_plain(what_it_gives(other)) is _is_plain(ours)
        and _is_plain(_overrides(function.info, other)) is _is_plain(theirs)
        and _is_plain(ours) is not _is_plain(theirs)
        for symbol in function.info.names.values()
        if (other := function_of(symbol.node)) is not None and not other.name.startswith("__")
    )


def _is_plain(what: str | None) -> bool | None:
    return what == "a plain value" if what is not None else None


def _overrides(info: TypeInfo, method: FuncDef) -> str | None:
    """What the method gives that a class's method overrides."""
    for base in info.mro[1:]:
        overridden = function_of(symbol.node) if (symbol := base.names.get(method.name)) is not None else None
        if overridden is not None:
            return what_it_gives(overridden)
    return None


def _returns_coroutine(function: FuncDef) -> bool:
    """Whether a method returns the call of a coroutine function."""
    return any(
        isinstance(value, CallExpr)
        and isinstance(node := callee_node(function, value.callee), FuncDef)
        and node.is_coroutine
        for value in returned_expressions(function)
    )


def _hands_on_its_base(function: FuncDef) -> bool:
    """Whether a method gives to another function what its base's method gives: ``run(super().load())``."""
    return any(
        isinstance(node, CallExpr)
        and any(
            isinstance(argument, CallExpr)
            and isinstance(argument.callee, SuperExpr)
            and argument.callee.name == function.name
            for argument in node.args
        )
        for node in walk(function.body)
    )


def _is_wrapped(info: TypeInfo, name: str) -> bool:
    """Whether a class's own method has decorators that can make something else of it."""
    symbol = info.names.get(name)
    node = symbol.node if symbol is not None else None
    # What is left of the list: mypy takes `property`, `staticmethod`, `abstractmethod` and their like out of it.
    return isinstance(node, Decorator) and bool(node.decorators)


def refine(site: Site) -> Finding | None:
    """The finding for an object that lacks a protocol because one of them has a coroutine where the other has not."""
    if site.use not in (Use.ARGUMENT, Use.GIVEN):
        return None
    protocols = [
        member
        for expected in site.expected
        for member in members(expected)
        if isinstance(member, Instance) and member.type.is_protocol
    ]
    for given in members(site.type):
        if not isinstance(given, Instance) or kind_of(given) & (Kind.AWAITABLE | Kind.ASYNC_ITERABLE):
            continue
        for protocol in protocols:
            for name in protocol.type.protocol_members:
                finding = _member(site.checker, given.type, protocol.type, name)
                if finding is not None:
                    return finding
    return None


def _member(checker: TypeChecker, given: TypeInfo, protocol: TypeInfo, name: str) -> Finding | None:
    ours, theirs = (function_of(symbol.node if (symbol := info.get(name)) else None) for info in (given, protocol))
    if ours is None or theirs is None:
        return None
    here, there = what_it_gives(ours), what_it_gives(theirs)
    if here is None or there is None or here == there or (here in _ITERATORS and meant_to_yield(checker, theirs)):
        return None
    found = _finding(checker, ours, here, protocol, theirs, there)
    if found is None:
        return None
    sentence = f'"{given.name}.{name}" gives {here}, but "{protocol.name}.{name}" gives {there}'
    return Finding(
        CODE,
        sentence,
        (*found.notes, Note(Advice.DEFINED_AT, function=f"{given.name}.{name}", place=place(checker, ours))),
    )


def what_it_gives(function: FuncDef) -> str | None:
    """What calling a function gives, by its flags and its declared type: the noun of a message."""
    if function.is_async_generator:
        return "an async generator"
    if function.is_coroutine:
        return "a coroutine"
    signature = signature_of(function)
    if signature is None:
        return None
    returned = members(signature.ret_type)
    if len(returned) != 1:
        return None
    kind = kind_of(returned[0])
    if kind & Kind.ANY:
        return None
    if kind & Kind.COROUTINE:
        return "a coroutine"
    if kind & Kind.AWAITABLE:
        return None
    if kind & Kind.ASYNC_ITERABLE:
        return "an async generator" if kind & Kind.ASYNC_GENERATOR else "an async iterator"
    return "a plain value"


_ITERATORS = ("an async generator", "an async iterator")


def _finding(
    checker: TypeChecker, function: FuncDef, ours: str, base: TypeInfo, overridden: FuncDef, theirs: str
) -> Finding | None:
    if ours in _ITERATORS and theirs in _ITERATORS:
        return None
    here = f'"{function.name}" gives {ours}, but "{base.name}.{overridden.name}" gives {theirs}'
    named, where = f"{base.name}.{overridden.name}", place(checker, overridden)
    if theirs == "a coroutine" and ours in _ITERATORS:
        return Finding(
            CODE,
            here,
            (Note(Advice.DECLARE_BASE_DEF, base=named, place=where),),
        )
    if ours == "a coroutine" and theirs in _ITERATORS:
        return Finding(
            CODE,
            here,
            (Note(Advice.YIELD_OR_RETURN_ITERATOR, function=function.name, base=named, place=where),),
        )
    if ours == "a coroutine":
        return Finding(
            CODE,
            here,
            (Note(Advice.CALLERS_DO_NOT_AWAIT, base=named, place=where),),
        )
    return Finding(
        CODE,
        here,
        (Note(Advice.CALLERS_AWAIT, base=named, place=where, function=function.name),),
    )


# What Python calls by itself without awaiting it, and what it needs back: the data model's special methods whose result
# is of a fixed type or is thrown away (Python reference, 3.3). `__call__`, `__getitem__`, `__getattr__` and the
# arithmetic ones give their caller whatever they return, which may be awaited.
_CALLED_BY_PYTHON = {
    "__init__": "creating an object",
    "__init_subclass__": "creating a subclass",
    "__set_name__": "creating the class",
    "__post_init__": "creating an object of the dataclass",
    "__del__": "deleting an object",
    "__repr__": '"repr()"',
    "__str__": '"str()"',
    "__bytes__": '"bytes()"',
    "__format__": '"format()"',
    "__hash__": '"hash()"',
    "__bool__": "a condition",
    "__len__": '"len()"',
    "__length_hint__": '"list()"',
    "__int__": '"int()"',
    "__float__": '"float()"',
    "__complex__": '"complex()"',
    "__index__": '"operator.index()"',
    "__dir__": '"dir()"',
    "__iter__": '"for"',
    "__contains__": '"in"',
    "__setattr__": "assigning an attribute",
    "__delattr__": '"del"',
    "__setitem__": "assigning an item",
    "__delitem__": '"del"',
    "__set__": "assigning an attribute",
    "__delete__": '"del"',
    "__exit__": '"with"',
    "__instancecheck__": '"isinstance()"',
    "__subclasscheck__": '"issubclass()"',
}


def special_method(checker: TypeChecker, function: FuncDef) -> Finding | None:
    """The finding for an ``async def`` special method that Python itself calls and does not await.

    Args:
        checker: the checker of the module.
        function: a method.
    """
    caller = _CALLED_BY_PYTHON.get(function.name)
    if caller is None or not (function.is_coroutine or function.is_async_generator):
        return None
    gives = "an async generator" if function.is_async_generator else "a coroutine"
    instead = {"__iter__": Note(Advice.DEFINE_AITER), "__exit__": Note(Advice.DEFINE_AENTER)}.get(
        function.name, Note(Advice.MAKE_DEF_FOR_PYTHON, function=function.name)
    )
    return Finding(
        CODE,
        f'"{function.name}" is "async def": {caller} gets {gives} from it and does not await it',
        (instead,),
    )


def accepted_override(checker: TypeChecker, function: FuncDef) -> Finding | None:
    """The finding for a coroutine that overrides a plain method which returns ``object``: mypy accepts it.

    Args:
        checker: the checker of the module.
        function: the overriding method.
    """
    if not function.is_coroutine or function.is_async_generator:
        return None
    for base in function.info.mro[1:]:
        symbol = base.names.get(function.name)
        overridden = function_of(symbol.node if symbol is not None else None)
        if overridden is None:
            continue
        signature = signature_of(overridden)
        returned = members(signature.ret_type) if signature is not None else []
        if len(returned) == 1 and isinstance(returned[0], Instance) and returned[0].type.fullname == "builtins.object":
            if not overridden.is_coroutine:
                return _finding(checker, function, "a coroutine", base, overridden, "a plain value")
        return None
    return None


def of_method(method: Method) -> Iterator[Found]:
    """What is wrong with an async method by its name, or by the method it overrides."""
    for finding in (
        special_method(method.checker, method.function),
        accepted_override(method.checker, method.function),
    ):
        if finding is not None:
            yield method.function, finding


def refine_declaration(refused: Refused) -> Finding | None:
    """The finding for an ``async def`` where mypy says what the method must return.

    `of_method` says it as well: in the same words, so that it is said once.
    """
    function = refused.function
    if function is None or function.name not in ("__init__", "__init_subclass__"):
        return None
    return special_method(refused.checker, function)


RULE = Rule(
    CODE,
    refine=refine,
    errors={"override": refine_override, "misc": refine_declaration},
    at_method=of_method,
)
