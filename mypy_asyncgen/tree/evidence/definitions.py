"""What is called: is its definition what the declaration says, and is it the only one?"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from mypy.checker import TypeChecker
from mypy.nodes import (
    GDEF,
    AwaitExpr,
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    IndexExpr,
    LambdaExpr,
    MemberExpr,
    MypyFile,
    NameExpr,
    Node,
    OverloadedFuncDef,
    RefExpr,
    SuperExpr,
    TypeInfo,
    Var,
)
from mypy.types import (
    AnyType,
    CallableType,
    FunctionLike,
    Instance,
    LiteralType,
    NoneType,
    Type,
    TypeOfAny,
    TypeVarLikeType,
    TypeVarType,
    UnionType,
    get_proper_type,
)

from mypy_asyncgen.mypy_api.source_files import INSTALLED, project_files
from mypy_asyncgen.tree.bodies import (
    declares_async_generator,
    declares_async_iterator,
    declares_only,
    returned_expressions,
)
from mypy_asyncgen.tree.evidence.class_text import ASYNC_GENERATOR, COROUTINE, PLAIN, UNKNOWN
from mypy_asyncgen.tree.evidence.overrides import Overrides
from mypy_asyncgen.tree.evidence.replaced import is_replaced, is_replaced_around
from mypy_asyncgen.tree.evidence.sight import Sight, binds
from mypy_asyncgen.tree.kinds import Kind, awaited, kind_of, members, signatures, sometimes
from mypy_asyncgen.tree.sources import Sources
from mypy_asyncgen.tree.symbols import defining_module, function_of
from mypy_asyncgen.tree.units import returns
from mypy_asyncgen.tree.uses import Site, Use

# Uses that only something asynchronous survives.
ASYNC_USES = frozenset({Use.AWAIT, Use.ASYNC_FOR, Use.ASYNC_WITH})


def disagree(sight: Sight, use: Use, expr: Expression) -> bool:
    """Whether what gives a value is, or can be, another kind of function than its declaration says.

    Args:
        sight: the module.
        use: what is done with the value.
        expr: the value; a call, or a property.
    """
    if _is_bound_twice(sight, expr):
        return True
    if isinstance(expr, AwaitExpr) and isinstance(expr.expr, CallExpr):
        return _declares_what_it_awaits(sight, expr.expr)
    if not isinstance(expr, (CallExpr, MemberExpr)):
        return False
    if use in ASYNC_USES and isinstance(expr, CallExpr) and isinstance(expr.callee, (IndexExpr, CallExpr)):
        # A function out of a collection, or that a function gives: it has no definition in sight.
        return True
    if isinstance(expr, CallExpr) and (
        is_replaced(sight, expr.callee)
        or _decorates_by_hand(sight, expr)
        or _lacks_self(sight, expr)
        or _is_made_otherwise(sight, expr)
        or _is_chosen_by_any(sight, expr.callee)
        or _is_unwrapped(sight, expr.callee)
        or (use in ASYNC_USES and _fits_other_overload(sight, expr))
    ):
        return True
    given = sight.type(expr)
    if use in ASYNC_USES and isinstance(expr, CallExpr) and _works_through_others(sight, expr.callee):
        return True
    if use in ASYNC_USES and isinstance(expr, CallExpr) and _is_replaced_elsewhere(sight, expr.callee):
        return True
    for node, receiver in called(sight, expr.callee if isinstance(expr, CallExpr) else expr):
        if isinstance(expr, MemberExpr) and not _is_property(node):
            continue
        if isinstance(node, Var):
            if isinstance(expr, CallExpr) and use in ASYNC_USES and _is_only_declared(sight, node):
                return True
            continue
        function = function_of(node)
        if function is None:
            continue
        if isinstance(node, (FuncDef, OverloadedFuncDef)) and _is_declared_otherwise(function, given):
            return True
        if isinstance(node, OverloadedFuncDef) and _is_decorated_otherwise(node, given):
            return True
        if isinstance(node, OverloadedFuncDef) and use in ASYNC_USES and _goes_by_class(expr, node):
            return True
        if isinstance(expr, CallExpr) and not function.is_coroutine:
            if use is Use.AWAIT and _is_answer_or_stream(given) and _returns_coroutine(sight, function):
                # A plain function that is awaited gives the coroutine of the answer, and declares the answer.
                return True
            # While the call itself is checked it has no type yet.
            declared = function.type.ret_type if isinstance(function.type, CallableType) else None
            if sometimes(given or declared, Kind.AWAITABLE | Kind.ASYNC_CONTEXT) and is_replaced_around(sight, expr):
                # A plain function hands on what another gives, and the test has put something else there.
                return True
        runs = isinstance(node, Decorator) and function.is_coroutine and not function.is_async_generator
        if use is Use.AWAIT and runs and _is_declared_otherwise(function, given):
            # A decorator that is declared to run it may give the coroutine where a loop runs.
            return True
        if _is_defined_again(sight, function) or _runs_what_it_calls(sight, function):
            return True
        if use is not Use.GIVEN and _is_of_stub_beside_source(sight, function):
            return True
        if meant_to_yield(sight.checker, function, sight.sources) and use in (Use.ASYNC_FOR, Use.AWAIT, Use.FOR):
            return True
        if receiver is not None and overridden(sight, function, receiver):
            return True
    return False


def _works_through_others(sight: Sight, callee: Expression) -> bool:
    """Whether a class of the project inherits a method from elsewhere, and overrides others that it may work through.

    ``class AsyncSession(requests.Session)`` with a `request` of its own changes what `get` gives. Of a method without
    annotations nothing says that it gives what the inherited one gives.
    """
    for info in sight.classes(callee.expr) if isinstance(callee, MemberExpr) else ():
        symbol = info.get(callee.name) if isinstance(callee, MemberExpr) else None
        if symbol is None and info.fallback_to_any:
            # Of a base that is not found nothing is known but the name.
            if any(_is_in_project(sight, base) and _has_methods_of_no_type(base) for base in info.mro):
                return True
            continue
        function = function_of(symbol.node) if symbol is not None else None
        if function is None or not function.info or function.info is info or _is_in_project(sight, function.info):
            continue
        for base in info.mro[: info.mro.index(function.info)]:
            if not _is_in_project(sight, base):
                continue
            for name, own in base.names.items():
                method = function_of(own.node)
                inherited = function_of(found.node) if (found := function.info.get(name)) is not None else None
                if method is None or inherited is None or (name.startswith("__") and name != "__call__"):
                    continue
                if method.type is None or kind(method) != kind(inherited):
                    return True
    return False


def _is_replaced_elsewhere(sight: Sight, callee: Expression) -> bool:
    """Whether another module of the project gives an object another function for a method of a class from elsewhere.

    Which object that is, its text does not tell; who awaits what the method cannot give has that one.
    """
    if not isinstance(callee, MemberExpr) or not _overrides_for(sight).is_put(callee.name):
        return False
    found = sight.classes(callee.expr)
    return bool(found) and not any(_is_in_project(sight, info) for info in found)


def _has_methods_of_no_type(info: TypeInfo) -> bool:
    """Whether a class has methods of which nothing says what they give, apart from special ones."""
    return any(
        method.type is None and not method.name.startswith("__")
        for symbol in info.names.values()
        if (method := function_of(symbol.node)) is not None
    )


def _is_of_stub_beside_source(sight: Sight, function: FuncDef) -> bool:
    """Whether a function is declared in a stub of the project's own that stands for a source beside it.

    mypy reads the stub alone, so that nothing holds it to the source: to a decorator there, or to what is compiled.
    """
    home = sight.checker.modules.get(function.fullname.rpartition(".")[0])
    if home is None and function.info:
        home = sight.checker.modules.get(function.info.module_name)
    if home is None or not home.is_stub or not INSTALLED.isdisjoint(Path(home.path).parts):
        return False
    stub = Path(home.path)
    return any(stub.with_suffix(suffix).exists() for suffix in (".py", ".pyx")) or any(
        stub.parent.glob(f"{stub.stem}.*.so")
    )


def _decorates_by_hand(sight: Sight, call: CallExpr) -> bool:
    """Whether a call puts a decorator on a function, as ``app.get("/")(handler)`` does.

    Such a decorator is mostly declared to be the function that it gives, of which only the result is known.
    """
    if not isinstance(call.callee, CallExpr) or len(call.args) != 1:
        return False
    decorator, given = (get_proper_type(typ) if typ else None for typ in map(sight.type, (call.callee, call.args[0])))
    return (
        isinstance(decorator, CallableType)
        and decorator.is_ellipsis_args
        and (isinstance(call.args[0], LambdaExpr) or (isinstance(given, FunctionLike) and not given.is_type_obj()))
    )


def _lacks_self(sight: Sight, call: CallExpr) -> bool:
    """Whether a method is called on its class without an object, where an unknown base can have made something else of it."""
    callee = call.callee
    receiver = get_proper_type(sight.type(callee.expr)) if isinstance(callee, MemberExpr) else None
    if not isinstance(callee, MemberExpr) or not isinstance(receiver, FunctionLike) or not receiver.is_type_obj():
        return False
    info = receiver.type_object()
    symbol = info.get(callee.name) if info.fallback_to_any else None
    function = function_of(symbol.node) if symbol is not None else None
    if function is None or function.is_static or function.is_class:
        return False
    return len(call.args) < sum(kind.is_required() for kind in function.arg_kinds)


def _is_made_otherwise(sight: Sight, call: CallExpr) -> bool:
    """Whether the ``__call__`` of a class's metaclass decides what its call gives, and does not say what.

    mypy then takes the call for one that makes an object of the class.
    """
    made = get_proper_type(sight.type(call.callee))
    if not isinstance(made, FunctionLike) or not made.is_type_obj():
        return False
    metaclass = made.type_object().metaclass_type
    symbol = metaclass.type.get("__call__") if metaclass is not None else None
    function = function_of(symbol.node) if symbol is not None else None
    if function is None or function.info.fullname == "builtins.type":
        return False
    return not isinstance(function.type, CallableType) or isinstance(get_proper_type(function.type.ret_type), AnyType)


def _is_chosen_by_any(sight: Sight, callee: Expression) -> bool:
    """Whether overloads of different kinds go by a part of the object's type of which nothing is known.

    ``@task def count(): ...`` makes a ``Task[[], Any]`` of a function without annotations, which fits the overload for
    ``Task[P, Coroutine[Any, Any, T]]`` as well as that for ``Task[P, T]``; mypy takes the first.
    """
    method = "__call__"
    receiver = sight.type(callee)
    if isinstance(callee, MemberExpr) and not isinstance(get_proper_type(receiver) if receiver else None, Instance):
        method, receiver = callee.name, sight.type(callee.expr)
    for member in members(receiver):
        symbol = member.type.get(method) if isinstance(member, Instance) else None
        if not isinstance(member, Instance) or symbol is None or not isinstance(symbol.node, OverloadedFuncDef):
            continue
        declared = list(signatures(symbol.node.type))
        if any(_is_for_some(each, member) for each in declared):
            kinds_given = {bool(sometimes(each.ret_type, Kind.AWAITABLE | Kind.ASYNC_ITERABLE)) for each in declared}
            if len(kinds_given) > 1:
                return True
    return False


def _is_unwrapped(sight: Sight, callee: Expression) -> bool:
    """Whether a method gives a coroutine because its object holds one, and what made the object is declared to unwrap them.

    ``task.submit()`` gives a ``Future[R]`` for a ``Task[P, Coroutine[Any, Any, R]]`` by one of its overloads, and mypy took
    another one, for a ``Task[P, R]``.
    """
    if not isinstance(callee, MemberExpr):
        return False
    held = [
        member
        for member in members(sight.type(callee.expr))
        if isinstance(member, Instance) and any(sometimes(each, Kind.AWAITABLE) for each in member.args)
    ]
    return bool(held) and any(
        isinstance(get_proper_type(signature.ret_type), Instance)
        and any(map(_holds_coroutine_of_variable, signature.arg_types))
        for maker in _makers(sight, callee.expr)
        for node, _ in called(sight, maker.callee)
        if isinstance(node, OverloadedFuncDef)
        for signature in signatures(node.type)
    )


def _makers(sight: Sight, receiver: Expression) -> Iterator[CallExpr]:
    """The calls that made an object."""
    values: list[Expression | None] = [receiver]
    if isinstance(receiver, NameExpr) and isinstance(receiver.node, Var):
        var = receiver.node
        values = [binding.value for binding in sight.bindings.of(receiver.name) if binds(binding, var)]
    for value in values:
        made = value.expr if isinstance(value, AwaitExpr) else value
        if isinstance(made, CallExpr):
            yield made


def _holds_coroutine_of_variable(parameter: Type) -> bool:
    """Whether a parameter takes an object of a coroutine whose result is a type variable: ``Task[P, Coroutine[Any, Any, R]]``."""
    proper = get_proper_type(parameter)
    return isinstance(proper, Instance) and any(
        sometimes(argument, Kind.COROUTINE)
        and isinstance(made := get_proper_type(argument), Instance)
        and any(isinstance(get_proper_type(each), TypeVarType) for each in made.args)
        for argument in proper.args
    )


def _fits_other_overload(sight: Sight, call: CallExpr) -> bool:
    """Whether a call leaves out a flag that overloads of different kinds go by, and that each of them lets it leave out.

    ``stream: Literal[False] = False`` beside ``stream: Literal[True] = True``: mypy takes the first, and the
    implementation may ask the object.
    """
    for node, _ in called(sight, call.callee):
        if not isinstance(node, OverloadedFuncDef):
            continue
        by_flag: dict[str, set[bool]] = {}
        for signature in signatures(node.type):
            is_awaitable = bool(sometimes(signature.ret_type, Kind.AWAITABLE))
            for name, typ, kind_ in zip(signature.arg_names, signature.arg_types, signature.arg_kinds, strict=True):
                if name is not None and kind_.is_optional() and isinstance(get_proper_type(typ), LiteralType):
                    by_flag.setdefault(name, set()).add(is_awaitable)
        if any(len(found) > 1 and name not in call.arg_names for name, found in by_flag.items()):
            return True
    return False


def _is_answer_or_stream(given: Type | None) -> bool:
    """Whether a type is a union of an async iterable and of what is nothing asynchronous."""
    found = [kind_of(each) for each in members(given) if not isinstance(each, NoneType)]
    return any(each & Kind.ASYNC_ITERABLE for each in found) and any(
        not each & (Kind.ASYNC_ITERABLE | Kind.AWAITABLE | Kind.ANY) for each in found
    )


def _returns_coroutine(sight: Sight, function: FuncDef) -> bool:
    """Whether a `return` of a plain function calls a coroutine function of its module or class, whatever it declares."""
    home = defining_module(sight.checker, function)
    if home is None or home.is_stub:
        return False
    for value in returned_expressions(sight.sources.whole(home.path, function)):
        callee = value.callee if isinstance(value, CallExpr) else None
        owner = callee.expr if isinstance(callee, MemberExpr) else None
        found: Node | None = None
        # A body that was read again is not analysed: its names are looked up in the module.
        if isinstance(callee, NameExpr):
            found = _global(home, callee.name)
        elif isinstance(callee, MemberExpr) and isinstance(owner, NameExpr):
            outer = _global(home, owner.name)
            names = outer.names if isinstance(outer, (MypyFile, TypeInfo)) else {}
            if outer is None and function.info:
                names = {callee.name: method} if (method := function.info.get(callee.name)) is not None else {}
            found = names[callee.name].node if callee.name in names else None
        called_one = function_of(found)
        if called_one is not None and called_one.is_coroutine and not called_one.is_async_generator:
            return True
    return False


def _global(module: MypyFile, name: str) -> Node | None:
    symbol = module.names.get(name)
    return symbol.node if symbol is not None else None


def _is_for_some(overload: CallableType, receiver: Instance) -> bool:
    """Whether an overload is declared for objects with a certain type argument, of which nothing is known for an object."""
    first = get_proper_type(overload.arg_types[0]) if overload.arg_types else None
    return isinstance(first, Instance) and any(
        isinstance(get_proper_type(has), AnyType) and not isinstance(get_proper_type(wants), (TypeVarLikeType, AnyType))
        for wants, has in zip(first.args, receiver.args, strict=False)
    )


def gained_below(sight: Sight, site: Site) -> bool:
    """Whether a class lacks what a use needs, and a class that derives from it has it: the object may be of that one.

    Args:
        sight: the module.
        site: the use.
    """
    method = _NEEDED.get(site.use)
    if method is None or _is_exact(sight, site.operand):
        return False
    return any(
        isinstance(member, Instance)
        and member.type.get(method) is None
        and _is_in_project(sight, member.type)
        and bool(_kinds_below(sight.checker, member.type, method, lambda: _overrides_for(sight)))
        for member in members(site.type)
    )


def _is_in_project(sight: Sight, info: TypeInfo) -> bool:
    home = sight.checker.modules.get(info.module_name)
    return home is not None and not home.is_stub and home.path in sight.project_files


_NEEDED = {
    Use.AWAIT: "__await__",
    Use.ASYNC_FOR: "__aiter__",
    Use.ASYNC_WITH: "__aenter__",
}


def called(sight: Sight, callee: Expression) -> Iterator[tuple[Node | None, TypeInfo | None]]:
    """The definitions that can be called, each with the class whose subclasses may have others, if there may be such.

    Args:
        sight: the module.
        callee: what is called.
    """
    if isinstance(callee, SuperExpr):
        if callee.info is not None:
            for base in callee.info.mro[1:]:
                if callee.name in base.names:
                    yield base.names[callee.name].node, None
                    return
    elif isinstance(callee, RefExpr) and callee.node is not None:
        yield callee.node, None
    elif isinstance(callee, MemberExpr):
        exact = _is_exact(sight, callee.expr)
        for info in sight.classes(callee.expr):
            symbol = info.get(callee.name)
            if symbol is not None:
                yield symbol.node, None if exact else info


def _is_exact(sight: Sight, receiver: Expression) -> bool:
    """Whether a value is of just the class of its type: it is the class, or was made by calling it."""
    typ = sight.type(receiver)
    proper = get_proper_type(typ) if typ is not None else None
    if isinstance(proper, FunctionLike) and proper.is_type_obj():
        return True
    if isinstance(receiver, CallExpr):
        return isinstance(receiver.callee, RefExpr) and isinstance(receiver.callee.node, TypeInfo)
    if isinstance(receiver, NameExpr) and isinstance(receiver.node, Var) and sight.is_inferred(receiver.node):
        found = [binding for binding in sight.bindings.of(receiver.name) if binds(binding, receiver.node)]
        return bool(found) and all(
            isinstance(binding.value, CallExpr) and _is_exact(sight, binding.value) for binding in found
        )
    return False


def _is_property(node: Node | None) -> bool:
    return isinstance(node, Decorator) and node.var.is_property


def _is_only_declared(sight: Sight, var: Var) -> bool:
    """Whether a variable is declared to hold a function, and nothing shows which: who awaits its call knows better."""
    declared = get_proper_type(var.type) if var.type is not None else None
    if isinstance(declared, Instance) and declared.type.get("__get__") is not None:
        # A descriptor gives the function, and only says what that returns.
        return True
    if not isinstance(declared, (CallableType, UnionType)):
        return False
    values = [binding.value for binding in sight.bindings.of(var.name) if binds(binding, var)]
    if any(_names_coroutine_function(value) for value in values):
        # It is given what mypy refuses there, and the call is right for.
        return True
    return not any(isinstance(value, LambdaExpr) or _names_function(value) for value in values)


def _names_function(value: Expression | None) -> bool:
    return isinstance(value, RefExpr) and function_of(value.node) is not None


def _names_coroutine_function(value: Expression | None) -> bool:
    function = function_of(value.node) if isinstance(value, RefExpr) else None
    return function is not None and function.is_coroutine


def _is_declared_otherwise(function: FuncDef, given: Type | None) -> bool:
    """Whether a function's own `yield` or `async`, or that of the implementation of overloads, gives another type."""
    if given is None:
        return False
    if function.is_async_generator:
        return not sometimes(given, Kind.ASYNC_ITERABLE | Kind.ANY)
    if function.is_coroutine:
        return not sometimes(given, Kind.AWAITABLE | Kind.ANY)
    return function.is_generator and not sometimes(given, Kind.ITERABLE | Kind.ITERATOR | Kind.ANY)


def _is_decorated_otherwise(overloads: OverloadedFuncDef, given: Type | None) -> bool:
    """Whether a decorator makes the implementation of overloads give an awaitable where they do not, or the other way."""
    if not isinstance(overloads.impl, Decorator) or given is None:
        return False
    made = [signature.ret_type for signature in signatures(overloads.impl.var.type)]
    if not made or any(sometimes(each, Kind.ANY) for each in made):
        return False
    gives = [bool(sometimes(each, Kind.AWAITABLE)) for each in made]
    only = all(kind_of(member) & Kind.AWAITABLE for each in made for member in members(each))
    return any(gives) != bool(sometimes(given, Kind.AWAITABLE)) or (any(gives) and not only)


def _goes_by_class(expr: Expression, overloads: OverloadedFuncDef) -> bool:
    """Whether a class calls its own method, which is declared to give an awaitable for some classes of the object only.

    ``self: AsyncClient`` and ``self: SyncClient``: the object is of a class that is put together elsewhere.
    """
    callee = expr.callee if isinstance(expr, CallExpr) else None
    own = isinstance(callee, SuperExpr) or (
        isinstance(callee, MemberExpr)
        and isinstance(callee.expr, NameExpr)
        and isinstance(callee.expr.node, Var)
        and callee.expr.node.is_self
    )
    declared = list(signatures(overloads.type)) if own else []
    objects = {
        first.type.fullname
        for each in declared
        if each.arg_types and isinstance(first := get_proper_type(each.arg_types[0]), Instance)
    }
    return len(objects) > 1 and len({bool(sometimes(each.ret_type, Kind.AWAITABLE)) for each in declared}) > 1


def _declares_what_it_awaits(sight: Sight, call: CallExpr) -> bool:
    """Whether an `async def` declares that awaiting its call gives an awaitable: mostly it gives what that would give."""
    for node, _ in called(sight, call.callee):
        function = function_of(node)
        if function is not None and function.is_coroutine and isinstance(function.type, CallableType):
            if _calls_what_it_is_given(sight, function) or _is_of_stub_beside_source(sight, function):
                return True
            for member in members(function.type.ret_type):
                inner = awaited(member)
                if any(isinstance(each, Instance) and each.type.fullname in _DECLARED for each in members(inner)):
                    return True
    return False


_DECLARED = frozenset({"typing.Awaitable", "typing.Coroutine"})


def _runs_what_it_calls(sight: Sight, function: FuncDef) -> bool:
    """Whether a function that is declared to give what its parameter's call gives can give what awaiting that gives.

    ``def run(function: Callable[..., T]) -> T: return asyncio.run(function())`` is declared so; mypy says it once, there.
    """
    return not function.is_coroutine and _calls_what_it_is_given(sight, function)


def _calls_what_it_is_given(sight: Sight, function: FuncDef) -> bool:
    """Whether a function of the project is declared to give what its parameter's call gives, and its body does not show that."""
    signature = get_proper_type(function.type) if function.type is not None else None
    if not isinstance(signature, CallableType):
        return False
    returned = awaited(get_proper_type(signature.ret_type)) if function.is_coroutine else signature.ret_type
    given = get_proper_type(returned) if returned is not None else None
    if not isinstance(given, TypeVarType):
        return False
    callables = [
        argument.variable
        for argument, typ in zip(function.arguments, signature.arg_types, strict=True)
        if not argument.variable.is_self and any(get_proper_type(each.ret_type) == given for each in signatures(typ))
    ]
    if not callables:
        return False
    if function not in sight.bindings.functions(function.name):
        return is_of_project(sight, function)
    return not any(
        isinstance(statement.expr, CallExpr)
        and isinstance(statement.expr.callee, NameExpr)
        and statement.expr.callee.node in callables
        for statement in returns(function.body)
    )


def is_of_project(sight: Sight, node: Node | None) -> bool:
    """Whether a function or class is of another module of the project, and not of an installed package or a stub.

    Args:
        sight: the module.
        node: the definition.
    """
    if not isinstance(node, (FuncDef, OverloadedFuncDef, Decorator, TypeInfo)):
        return False
    tree = sight.module.tree
    owner = node.fullname
    while owner and owner not in sight.checker.modules:
        owner = owner.rpartition(".")[0]
    home = sight.checker.modules.get(owner)
    return home is not None and home is not tree and home.path in sight.project_files


def _is_defined_again(sight: Sight, function: FuncDef) -> bool:
    """Whether a class defines a method more than once, as different kinds: mypy knows the first, Python the last."""
    if not function.info:
        return False
    same = [
        each
        for each in sight.bindings.functions(function.name)
        if each.info is function.info and not each.is_overload and not each.is_property
    ]
    return len({kind(each) for each in same}) > 1


def really(sight: Sight, expr: Expression) -> Type | None:
    """What a call gives by the function's own `yield` or `async`, where its declaration says otherwise; else None.

    Args:
        sight: the module.
        expr: the call.
    """
    given = sight.type(expr)
    if not isinstance(expr, CallExpr) or given is None:
        return None
    for node, _ in called(sight, expr.callee):
        function = function_of(node)
        if isinstance(node, (FuncDef, OverloadedFuncDef)) and function is not None:
            if _is_declared_otherwise(function, given):
                anything = AnyType(TypeOfAny.special_form)
                if function.is_async_generator:
                    return sight.checker.named_generic_type("typing.AsyncGenerator", [anything] * 2)
                if function.is_coroutine:
                    return sight.checker.named_generic_type("typing.Coroutine", [anything] * 3)
                return sight.checker.named_generic_type("typing.Generator", [anything] * 3)
    return None


def only_declares(checker: TypeChecker, sources: Sources, function: FuncDef) -> bool:
    """Whether a method only declares what others implement, also one whose body mypy has dropped.

    Args:
        checker: the checker of a module.
        sources: reads the source of other modules.
        function: the method, of any module.
    """
    if declares_only(function) or not function.info or function.body.body:
        return declares_only(function)
    home = checker.modules.get(function.info.module_name)
    if home is None or home.is_stub or not home.path:
        return False
    return f"{function.info.name}.{function.name}" in sources.once(home.path, _only_raising)


def _only_raising(text: str) -> frozenset[str]:
    """The methods of a file that only raise, each with its class: ``Base.stream``."""
    try:
        tree = ast.parse(text) if "NotImplementedError" in text else None
    except (SyntaxError, ValueError, RecursionError):
        tree = None
    found: set[str] = set()
    for owner in ast.walk(tree) if tree is not None else ():
        for method in owner.body if isinstance(owner, ast.ClassDef) else ():
            if isinstance(method, (ast.FunctionDef, ast.AsyncFunctionDef)):
                body = [
                    each
                    for each in method.body
                    if not (isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant))
                ]
                if len(body) == 1 and isinstance(body[0], ast.Raise) and isinstance(owner, ast.ClassDef):
                    found.add(f"{owner.name}.{method.name}")
    return frozenset(found)


def meant_to_yield(checker: TypeChecker, function: FuncDef, sources: Sources | None = None) -> bool:
    """Whether a method that only declares a coroutine that gives an async iterator means an async generator.

    So it is where implementations `yield`, and where none is in sight and nobody gives an async generator by awaiting.

    Args:
        checker: the checker of a module.
        function: the method, of any module.
        sources: the sources that were read so far, if somebody keeps them.
    """
    if not function.info or not declares_async_iterator(function):
        return False
    if not only_declares(checker, sources or Sources(), function):
        return False
    kinds = _override_kinds(checker, function, function.info, lambda: _overrides(project_files(checker)))
    if COROUTINE in kinds:
        return False
    return ASYNC_GENERATOR in kinds or declares_async_generator(function)


def kind(function: FuncDef) -> str:
    """What a function is, by its flags and by what it is declared to give."""
    if function.is_async_generator:
        return ASYNC_GENERATOR
    if function.is_coroutine:
        return COROUTINE
    declared = function.type.ret_type if isinstance(function.type, CallableType) else None
    if sometimes(declared, Kind.AWAITABLE):
        return COROUTINE
    return ASYNC_GENERATOR if sometimes(declared, Kind.ASYNC_ITERABLE) else PLAIN


def overridden(sight: Sight, function: FuncDef, receiver: TypeInfo) -> bool:
    """Whether the receiver of a call can be of a class that overrides the method with another kind of function.

    Args:
        sight: the module.
        function: the method.
        receiver: the class that the receiver is known to be of.
    """
    own = kind(function)
    declared = members(function.type.ret_type) if isinstance(function.type, CallableType) else []
    if not function.is_coroutine and any(not kind_of(each) & Kind.AWAITABLE for each in declared) and own == COROUTINE:
        # It gives one or the other, as its overloads say, and a class that overrides it one of these.
        own = UNKNOWN
    others = _override_kinds(sight.checker, function, receiver, lambda: _overrides_for(sight))
    return any(other != own and not (other == UNKNOWN and own != PLAIN) for other in others)


def _override_kinds(
    checker: TypeChecker, function: FuncDef, receiver: TypeInfo, build: Callable[[], Overrides]
) -> frozenset[str]:
    """The kinds of function that classes of the build have in the place of a method.

    Args:
        checker: the checker of the module.
        function: the method.
        receiver: the class from which they derive.
        build: gives the classes of the build.
    """
    name = function.name
    if function.is_final or (name.startswith("__") and not name.endswith("__")):
        return frozenset()
    return _kinds_below(checker, receiver, name, build)


def _kinds_below(checker: TypeChecker, receiver: TypeInfo, name: str, build: Callable[[], Overrides]) -> frozenset[str]:
    """The kinds of function that the classes of the build which derive from a class have under a name."""
    if receiver.is_final:
        return frozenset()
    home = checker.modules.get(receiver.module_name)
    if home is None:
        return frozenset()
    own = [base.name for base in receiver.mro]
    overrides = build()
    kinds = overrides.kinds(_path(home.path), receiver.name, own, name)
    if receiver.is_protocol:
        kinds |= overrides.structural(frozenset(receiver.protocol_members), _path(home.path), receiver.name, name)
    return kinds


def _overrides_for(sight: Sight) -> Overrides:
    """The classes of the build; while one module is checked, no file is looked at twice for a change."""
    known = sight.module.kept.get(Overrides)
    if not isinstance(known, Overrides):
        known = sight.module.kept[Overrides] = _overrides(sight.project_files)
    return known


_newest: tuple[frozenset[tuple[str, int, int]], Overrides] | None = None


def _overrides(files: Iterable[str]) -> Overrides:
    """The classes in some files, read again where a file has changed."""
    global _newest
    states = set()
    for file in files:
        try:
            state = Path(file).stat()
        except OSError:
            continue
        states.add((_path(file), state.st_mtime_ns, state.st_size))
    key = frozenset(states)
    if _newest is None or _newest[0] != key:
        _newest = key, Overrides(file for file, _, _ in sorted(key))
    return _newest[1]


def _path(file: str) -> str:
    """A path as one spelling: mypy has relative and absolute ones."""
    return Path(file).absolute().as_posix()


def _is_bound_twice(sight: Sight, expr: Expression) -> bool:
    """Whether a global name in an expression stands for different things, by a condition or by a failed import."""
    root = expr
    while not isinstance(root, NameExpr):
        if isinstance(root, CallExpr):
            root = root.callee
        elif isinstance(root, MemberExpr):
            root = root.expr
        else:
            return False
    if root.kind != GDEF:
        return False
    imported = sight.bindings.imported(root.name)
    defined = [
        function
        for function in sight.bindings.functions(root.name)
        if not function.info and "." in function.fullname and not function.is_overload
    ]
    if len(imported) + len(defined) < 2 and not (imported and sight.bindings.of(root.name)):
        return False
    kinds = {kind(function) for function in defined}
    for module, name in imported:
        tree = sight.checker.modules.get(module)
        symbol = tree.names.get(name) if tree is not None else None
        function = function_of(symbol.node) if symbol is not None else None
        kinds.add(kind(function) if function is not None else f"{module}.{name}")
    return len(kinds) > 1 or bool(imported and sight.bindings.of(root.name))
