"""Parameters that are annotated as something else than what they are given, and than what is done with them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import partial

from mypy.nodes import (
    AssignmentStmt,
    AwaitExpr,
    CallExpr,
    Expression,
    FuncDef,
    LambdaExpr,
    MemberExpr,
    MypyFile,
    NameExpr,
    Node,
    RefExpr,
    TypeInfo,
    Var,
)
from mypy.types import (
    AnyType,
    CallableType,
    FunctionLike,
    Instance,
    NoneType,
    ProperType,
    Type,
    TypeOfAny,
    get_proper_type,
)

from mypy_asyncgen.mypy_api.types import is_subtype, map_actuals_to_formals
from mypy_asyncgen.tree.evidence import guards, kept
from mypy_asyncgen.tree.evidence.definitions import ASYNC_USES, is_of_project
from mypy_asyncgen.tree.evidence.places import SUITABLE
from mypy_asyncgen.tree.evidence.sight import Sight
from mypy_asyncgen.tree.evidence.twins import has_async_twin
from mypy_asyncgen.tree.evidence.variables import static_type, values
from mypy_asyncgen.tree.kinds import Kind, awaited, kind_of, members, result, signatures
from mypy_asyncgen.tree.symbols import function_of, named_symbol
from mypy_asyncgen.tree.units import Unit, returns
from mypy_asyncgen.tree.uses import Site, Use, is_partial, use_of

# Plain protocols whose name is that of an async one without "Async": an annotation easily has one for the other.
_TWINS = frozenset(
    {
        *("typing.Iterator", "typing.Iterable", "typing.Generator"),
        *("contextlib.AbstractContextManager", "typing.ContextManager"),
    }
)


def are_wrong(sight: Sight, use: Use, expr: Expression) -> bool:
    """Whether a value comes from a parameter that is given something else than it declares.

    Args:
        sight: the module.
        use: what is done with the value.
        expr: the value.
    """
    root = _root(expr)
    var = sight.variable(root)
    if var is None:
        return False
    parameters = list(_parameters(sight, var))
    if not parameters:
        return False
    if root is expr and use in ASYNC_USES and var.type is not None and _is_twin(members(var.type)):
        return True
    if any(_is_given_otherwise(sight, each) for each in parameters):
        return True
    if use in ASYNC_USES and has_async_twin(sight, use, expr, root):
        return True
    if root is expr and use is Use.AWAIT and any(_is_given_result(sight, each) for each in parameters):
        return True
    if use is not Use.CALL:
        return False
    # What is awaited is not called: the annotation is of what the call gives, or of an instance where the class is meant.
    return expr is root or (isinstance(expr, CallExpr) and expr.callee is root and _gives_no_function(sight, expr))


def _root(expr: Expression) -> Expression:
    """What the first method of a chain is called on."""
    while True:
        if isinstance(expr, CallExpr):
            expr = expr.callee
        elif isinstance(expr, AwaitExpr) or (
            isinstance(expr, MemberExpr) and not (isinstance(expr.expr, NameExpr) and _is_self(expr.expr))
        ):
            expr = expr.expr
        else:
            return expr


def _is_self(expr: NameExpr) -> bool:
    return isinstance(expr.node, Var) and expr.node.is_self


def _parameters(sight: Sight, var: Var) -> Iterator[Var]:
    """The parameter that a variable is, or those whose value an attribute gets."""
    if sight.bindings.parameter_of(var) is not None:
        if not var.is_self and not var.is_cls:
            yield var
        return
    for binding in sight.bindings.of(var.name):
        value = binding.value
        if isinstance(binding.target, MemberExpr) and isinstance(value, NameExpr) and isinstance(value.node, Var):
            if sight.bindings.parameter_of(value.node) is not None:
                yield value.node


def _is_twin(found: list[ProperType]) -> bool:
    return bool(found) and all(isinstance(member, Instance) and member.type.fullname in _TWINS for member in found)


def _gives_no_function(sight: Sight, call: CallExpr) -> bool:
    """Whether awaiting a call gives nothing to call, so that calling it means that the class was meant, not an instance."""
    inner = [awaited(member) for member in members(sight.type(call))]
    return not any(kind_of(member) & Kind.FUNCTION for typ in inner for member in members(typ))


def _is_given_otherwise(sight: Sight, var: Var) -> bool:
    """Whether a call of the module gives a parameter, or its default provides, what its annotation does not allow."""
    function = sight.bindings.parameter_of(var)
    if function is None or not isinstance(function.type, CallableType):
        return False
    number = next((number for number, each in enumerate(function.arguments) if each.variable is var), None)
    if number is None:
        return False
    declared = get_proper_type(function.type.arg_types[number])
    if isinstance(declared, AnyType):
        return False
    given = [typ for argument in _given(sight, function, number) for typ in _types(sight, argument)]
    default = function.arguments[number].initializer
    if isinstance(default, CallExpr):
        given += _provided(default)
    elif isinstance(default, LambdaExpr) or (isinstance(default, RefExpr) and function_of(default.node) is not None):
        given.append(static_type(sight, default))
    # A None that the annotation forgets says nothing of what else is given.
    return any(
        not isinstance(member, NoneType) and not is_subtype(member, declared, options=sight.checker.options)
        for typ in given
        for member in members(typ)
    )


def _is_given_result(sight: Sight, var: Var) -> bool:
    """Whether a parameter is declared to be a function, and a call of the module gives what another call of no type gives.

    ``fetch: Callable[[], Awaitable[str]]`` that gets ``client.fetch()`` is the coroutine, and is awaited.
    """
    function = sight.bindings.parameter_of(var)
    if function is None or not all(isinstance(each, FunctionLike) for each in members(var.type)):
        return False
    number = next((number for number, each in enumerate(function.arguments) if each.variable is var), None)
    return number is not None and any(
        isinstance(argument, CallExpr) and all(isinstance(each, AnyType) for each in members(sight.type(argument)))
        for argument in _given(sight, function, number)
    )


def _types(sight: Sight, argument: Expression) -> Iterator[Type | None]:
    """What an argument is, and what its variable gets where mypy takes that for anything."""
    typ = static_type(sight, argument)
    yield typ
    unit = sight.module.unit_of(argument)
    if unit is not None and isinstance(get_proper_type(typ) if typ is not None else None, AnyType):
        for value in values(sight, unit, argument, argument):
            yield from map(partial(static_type, sight), _made_by(value))


def _made_by(value: Expression) -> Iterator[Expression]:
    """A value; for the call of a function, what its `return`s have."""
    yield value
    function = (
        function_of(value.callee.node) if isinstance(value, CallExpr) and isinstance(value.callee, RefExpr) else None
    )
    if function is not None:
        yield from (statement.expr for statement in returns(function.body) if statement.expr is not None)


def _given(sight: Sight, function: FuncDef, number: int) -> Iterator[Expression]:
    """What the calls in the module give for a parameter."""
    name = function.info.name if function.name == "__init__" and function.info else function.name
    for call in sight.bindings.calls(name):
        if isinstance(call.callee, RefExpr) and call.callee.node not in (None, function, function.info):
            continue
        for actual in formals_of(function, call)[number]:
            yield call.args[actual]


def formals_of(function: FuncDef, call: CallExpr) -> list[list[int]]:
    """For each parameter of a function, which arguments of a call go to it.

    Args:
        function: the function, with its `self`.
        call: the call.
    """
    bound = bool(function.info) and not function.is_static
    kinds, names = [each.kind for each in function.arguments], [each.variable.name for each in function.arguments]
    found = map_actuals_to_formals(
        call.arg_kinds,
        call.arg_names,
        kinds[bound:],
        names[bound:],
        lambda number: AnyType(TypeOfAny.special_form),
    )
    return [[], *found] if bound else found


def _provided(default: CallExpr) -> list[Type]:
    """What the functions give that a default names, as ``Depends(get_session)`` does."""
    found: list[Type] = []
    for argument in default.args:
        function = function_of(argument.node) if isinstance(argument, RefExpr) else None
        if function is None or not isinstance(function.type, CallableType):
            continue
        for member in members(function.type.ret_type):
            if isinstance(member, Instance) and function.is_generator:
                found += member.args[:1]
            elif isinstance(member, Instance) and function.is_coroutine:
                found += member.args[-1:]
            else:
                found.append(member)
    return found


def taker_uses_it(sight: Sight, site: Site) -> bool:
    """Whether the function that is called uses its parameter as what is given, whatever it declares.

    Args:
        sight: the module.
        site: the argument.
    """
    if site.use is Use.DECORATE:
        return _decorator_uses_it(sight, site)
    if site.use is not Use.ARGUMENT or not isinstance(site.node, CallExpr):
        return False
    call, given = site.node, site.operand
    above = site.unit.parent(call)
    if is_partial(call) and given is call.args[0] and isinstance(above, CallExpr) and call in above.args:
        # Who gets the partial calls the function.
        call, given = above, call
    node = named_symbol(sight.checker, call.callee)
    function = function_of(node.get_method("__init__") if isinstance(node, TypeInfo) else node)
    home = None
    if function is not None and function in sight.bindings.functions(function.name):
        home = sight.module.unit_of(function)
    if function is None or home is None:
        return is_of_project(sight, node) and (
            _easily_taken_for_async(site) or _cannot_await(function, site) or _is_taken_further(sight, function, site)
        )
    number = call.args.index(given) if given in call.args else -1
    for argument, actuals in zip(function.arguments, formals_of(function, call), strict=False):
        if number in actuals:
            for use, called in _uses(sight, home, argument.variable):
                if any(_suits(member, use, called=called) for member in members(site.type)):
                    return True
            if kept.is_awaited_where_kept(sight, home, argument.variable):
                return True
    return False


def _is_taken_further(sight: Sight, function: FuncDef | None, site: Site) -> bool:
    """Whether a function of another module hands a parameter on to one that is declared to take what is given here."""
    home = sight.checker.modules.get(function.fullname.rpartition(".")[0]) if function is not None else None
    if home is None and function is not None and function.info:
        home = sight.checker.modules.get(function.info.module_name)
    if function is None or home is None or home.is_stub or not isinstance(site.node, CallExpr):
        return False
    number = site.node.args.index(site.operand) if site.operand in site.node.args else -1
    name = next(
        (
            argument.variable.name
            for argument, actuals in zip(function.arguments, formals_of(function, site.node), strict=False)
            if number in actuals
        ),
        None,
    )
    source = sight.sources.function(home.path, function) if name is not None else None
    for call in ast.walk(source) if source is not None else ():
        if not isinstance(call, ast.Call):
            continue
        for place, argument in enumerate(call.args):
            if isinstance(argument, ast.Name) and argument.id == name:
                taker = function_of(_named_in(home, call.func))
                declared = taker.type if taker is not None else None
                taken = (
                    declared.arg_types[place]
                    if isinstance(declared, CallableType) and place < len(declared.arg_types)
                    else None
                )
                if any(
                    kind_of(member) & Kind.AWAITABLE and kind_of(given) & Kind.AWAITABLE
                    for member in members(taken)
                    for given in members(site.type)
                ):
                    return True
    return False


def _named_in(home: MypyFile, expr: ast.expr) -> Node | None:
    """What a name of a module stands for, or one of a module that it imports: ``normalize(...)``, ``helpers.normalize(...)``."""
    if isinstance(expr, ast.Name):
        symbol = home.names.get(expr.id)
        return symbol.node if symbol is not None else None
    owner = _named_in(home, expr.value) if isinstance(expr, ast.Attribute) else None
    return (
        _named_in(owner, ast.Name(expr.attr))
        if isinstance(owner, MypyFile) and isinstance(expr, ast.Attribute)
        else None
    )


def _cannot_await(function: FuncDef | None, site: Site) -> bool:
    """Whether a plain function is declared to take what gives an awaitable, and is given a function that gives a value.

    It cannot await itself, and has no object to keep what it is given: where it hands that on decides.
    """
    if function is None or function.is_coroutine or function.is_async_generator or function.info:
        return False
    wanted = [
        member for expected in site.expected for each in signatures(expected) for member in members(each.ret_type)
    ]
    return bool(wanted) and all(kind_of(member) & Kind.AWAITABLE for member in wanted)


def _decorator_uses_it(sight: Sight, site: Site) -> bool:
    """Whether a decorator of the module registers what it is put on, and what calls that later awaits the call."""
    decorator = site.operand.callee if isinstance(site.operand, CallExpr) else site.operand
    function = function_of(named_symbol(sight.checker, decorator))
    home = sight.module.unit_of(function) if function is not None else None
    if function is None or home is None:
        return False
    taken = (
        kept.nested_parameters(function)
        if decorator is not site.operand
        else [each.variable for each in function.arguments]
    )
    return any(kept.is_awaited_where_kept(sight, home, var) for var in taken)


def _suits(given: ProperType, use: Use, *, called: bool) -> bool:
    """Whether what is given can be used in a way, or called for something that can."""
    if use is Use.FOR:
        # Asked at run time.
        return called
    if not called:
        return bool(kind_of(given) & SUITABLE[use])
    if isinstance(given, FunctionLike) and given.is_type_obj():
        return True
    return any(kind_of(member) & (SUITABLE[use] | Kind.ANY) for member in members(result(given)))


def _easily_taken_for_async(site: Site) -> bool:
    """Whether a function whose body is elsewhere declares what is easily taken for its async twin.

    That is a plain iterator for an async one, and for a function whose call is awaited one with a plain result, or just
    what its call gives: ``handler: Awaitable``.
    """
    wanted = [member for typ in site.expected for member in members(typ)]
    given = members(site.type)
    if any(kind_of(member) & Kind.ASYNC_ITERABLE for member in given):
        return _is_twin(wanted)
    return any(kind_of(member) & (Kind.FUNCTION | Kind.AWAITABLE) for member in wanted) and any(
        kind_of(inner) & Kind.AWAITABLE for member in given for inner in members(result(member))
    )


def is_only_declared(sight: Sight, site: Site) -> bool:
    """Whether a function that is given is a variable that is only declared to hold a plain one.

    Args:
        sight: the module.
        site: the argument.
    """
    if site.use is not Use.ARGUMENT or not any(kind_of(member) & Kind.FUNCTION for member in members(site.type)):
        return False
    var = sight.variable(site.operand)
    return var is not None and any(True for _ in _parameters(sight, var))


def _uses(sight: Sight, home: Unit, var: Var, depth: int = 0) -> Iterator[tuple[Use, bool]]:
    """How a parameter, or an attribute that it is put into, is used asynchronously, and whether its call is."""
    attributes: set[str] = set()
    for name in home.names(var.name):
        if name.node is var:
            yield from _used(sight, home, name, depth)
            above = home.parent(name)
            if isinstance(above, AssignmentStmt) and above.rvalue is name:
                attributes |= {target.name for target in above.lvalues if isinstance(target, MemberExpr)}
    for attribute in attributes:
        for member in sight.bindings.attributes(attribute):
            unit = sight.module.unit_of(member)
            if unit is not None:
                yield from _used(sight, unit, member, depth)


def _used(sight: Sight, unit: Unit, expr: Expression, depth: int) -> Iterator[tuple[Use, bool]]:
    above = unit.parent(expr)
    if isinstance(above, CallExpr) and expr in above.args and depth < _MAX_DEPTH:
        yield from _passed_on(sight, above, expr, depth)
        return
    called = isinstance(above, CallExpr) and above.callee is expr
    if isinstance(above, CallExpr) and called:
        expr, above = above, unit.parent(above)
    use = use_of(above, expr)
    if use in ASYNC_USES:
        yield use, called
    elif called and isinstance(above, AssignmentStmt) and any(guards.asks(sight, each) for each in above.lvalues):
        # ``result = callback()``, and then the question whether it can be awaited: either will do.
        yield Use.FOR, called


_MAX_DEPTH = 2


def _passed_on(sight: Sight, call: CallExpr, expr: Expression, depth: int) -> Iterator[tuple[Use, bool]]:
    """How the function that a parameter is passed on to uses it; one whose body is elsewhere may do either."""
    node = named_symbol(sight.checker, call.callee)
    function = function_of(node.get_method("__init__") if isinstance(node, TypeInfo) else node)
    if is_of_project(sight, node):
        yield Use.AWAIT, True
    elif function is not None and function in sight.bindings.functions(function.name):
        home = sight.module.unit_of(function)
        number = call.args.index(expr)
        for argument, actuals in zip(function.arguments, formals_of(function, call), strict=False):
            if home is not None and number in actuals:
                yield from _uses(sight, home, argument.variable, depth + 1)
