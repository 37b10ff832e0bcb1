"""`async-decorator`: a decorator that cannot hold the async function it is put on."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.checker import TypeChecker
from mypy.nodes import (
    AssignmentStmt,
    AwaitExpr,
    Block,
    CallExpr,
    CastExpr,
    Decorator,
    Expression,
    FuncDef,
    IntExpr,
    NameExpr,
    Node,
    RefExpr,
    ReturnStmt,
    StrExpr,
    TryStmt,
    TupleExpr,
)

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.rule import CallContext, CallSite, Found, Method, Rule
from mypy_asyncgen.tables.decorators import DecoratorRule
from mypy_asyncgen.tables.lookup import Known
from mypy_asyncgen.tree.bodies import in_module
from mypy_asyncgen.tree.kinds import Kind, always, kind_of, members, signatures
from mypy_asyncgen.tree.symbols import Callee
from mypy_asyncgen.tree.units import returns, walk
from mypy_asyncgen.tree.uses import Site, Use
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import plain_name

CODE = "async-decorator"


def refine(site: Site) -> Finding | None:
    """The finding for a decorator whose parameter does not take the kind of function it is put on."""
    function = site.function
    if site.use is not Use.DECORATE or function is None:
        return None
    decorator = plain_name(site.checker, site.operand) or "the decorator"
    wanted = Kind.NOTHING
    for expected in site.expected:
        for signature in signatures(expected):
            for member in members(signature.ret_type):
                wanted |= kind_of(member)
    name = function.name
    if wanted & Kind.ASYNC_ITERABLE and not wanted & Kind.AWAITABLE:
        if function.is_async_generator:
            return None
        if function.is_coroutine:
            return Finding(
                CODE,
                f'"{name}" is "async def" without "yield": "{decorator}" needs an async generator function',
                (Note(Advice.YIELD_ONCE, function=name),),
            )
        return Finding(
            CODE,
            f'"{name}" is a plain function: "{decorator}" needs an async generator function',
            (Note(Advice.MAKE_ASYNC_GENERATOR, function=name),),
        )
    if wanted & Kind.ITERATOR and not wanted & Kind.AWAITABLE:
        if function.is_async_generator:
            return Finding(
                CODE,
                f'"{name}" is an async generator function: "{decorator}" needs a plain generator function',
                (Note(Advice.USE_ASYNCCONTEXTMANAGER, function=name),),
            )
        if function.is_coroutine:
            return Finding(
                CODE,
                f'"{name}" is "async def": "{decorator}" needs a plain generator function',
                (Note(Advice.MAKE_GENERATOR, function=name),),
            )
    if wanted & Kind.AWAITABLE and function.is_async_generator:
        return Finding(
            CODE,
            f'"{name}" is an async generator function: "{decorator}" awaits what it is put on',
            (Note(Advice.DECORATE_COROUTINE_FUNCTION, function=name),),
        )
    return None


def by_name(
    checker: TypeChecker, rule: DecoratorRule, decorator: Expression, function: FuncDef, *, generator: bool
) -> Finding | None:
    """The finding for a decorator that is known not to hold a kind of function.

    Args:
        checker: the checker of the module.
        rule: the row of the table.
        decorator: the decorator as it is written.
        function: the decorated function.
        generator: whether what is decorated is an async generator function rather than a coroutine function.
    """
    why = rule.async_generator if generator else rule.coroutine
    if why is None:
        return None
    what = f'the async generator function "{function.name}"' if generator else f'"async def {function.name}"'
    short = (plain_name(checker, decorator) or rule.name).rpartition(".")[2]
    return Finding(
        CODE,
        f'"{short}" does not work on {what}: {why}',
        (Note(Advice.INSTEAD, instead=rule.instead),),
    )


def awaits_what_it_wraps(decorator: FuncDef) -> bool:
    """Whether a decorator of the same module wraps a function in an `async def` that awaits its call.

    Only the syntax is asked: an inner ``async def`` without ``yield`` that awaits a call of the decorator's parameter
    and is what the decorator returns.
    """
    wrapper = wrapper_of(decorator)
    if wrapper is None or not wrapper.is_coroutine or wrapper.is_async_generator:
        return False
    return any(isinstance(node, AwaitExpr) and _calls_wrapped(decorator, node.expr) for node in walk(wrapper.body))


def leaves_its_try(decorator: FuncDef) -> bool:
    """Whether a decorator of the same module calls what it is put on in a `try`, and gives back the call unawaited.

    Of an `async def` the call never raises: what the `try` is there to catch is raised when the coroutine is awaited.
    Only the syntax is asked: an inner plain ``def`` that is what the decorator returns, and a `try` in it with nothing
    but the call, which could raise something else; the call is returned and nothing more. A decorator that hands the
    function to anything but `functools.wraps` may ask what kind it is.
    """
    wrapper = wrapper_of(decorator)
    if wrapper is None or wrapper.is_coroutine or wrapper.is_generator:
        return False
    nodes = list(walk(decorator.body))
    if any(_hands_on(decorator, node) for node in nodes):
        return False
    return any(
        isinstance(node, TryStmt)
        and any(map(_catches_more_than_the_call, node.types))
        and _only_returns_the_call(decorator, wrapper, node.body)
        for node in nodes
    )


def wrapper_of(decorator: FuncDef) -> FuncDef | None:
    """The function in a decorator that is all it returns; of a function that makes decorators, the decorator."""
    returned = [node.expr for node in returns(decorator.body)]
    if len(returned) != 1:
        return None
    name = returned[0]
    if isinstance(name, CallExpr) and isinstance(name.analyzed, CastExpr):
        name = name.analyzed.expr
    for statement in decorator.body.body if isinstance(name, NameExpr) else ():
        function = statement.func if isinstance(statement, Decorator) else statement
        if isinstance(function, FuncDef) and isinstance(name, NameExpr) and function.name == name.name:
            return function
    return None


def _is_wrapped(decorator: FuncDef, node: Node) -> bool:
    return bool(decorator.arguments) and isinstance(node, NameExpr) and node.node is decorator.arguments[0].variable


def _just_calls(decorator: FuncDef, node: Node | None) -> bool:
    """Whether a node calls what a decorator is put on, with arguments that are there already and cannot raise."""
    if not isinstance(node, CallExpr) or not _is_wrapped(decorator, node.callee):
        return False
    return all(isinstance(argument, (NameExpr, IntExpr, StrExpr)) for argument in node.args)


def _calls_wrapped(decorator: FuncDef, node: Node) -> bool:
    """Whether a node is a call of what a decorator is put on."""
    return isinstance(node, CallExpr) and _is_wrapped(decorator, node.callee)


def _hands_on(decorator: FuncDef, node: Node) -> bool:
    """Whether a node gives what a decorator is put on to something else than `functools.wraps`."""
    if not isinstance(node, CallExpr) or not any(_is_wrapped(decorator, argument) for argument in node.args):
        return False
    return not isinstance(node.callee, RefExpr) or node.callee.fullname != "functools.wraps"


def _catches_more_than_the_call(caught: Expression | None) -> bool:
    """Whether a handler catches what the body raises; arguments that do not fit are a `TypeError` of the call itself."""
    parts = caught.items if isinstance(caught, TupleExpr) else [caught]
    return not all(isinstance(part, RefExpr) and part.fullname == "builtins.TypeError" for part in parts)


def _only_returns_the_call(decorator: FuncDef, wrapper: FuncDef, block: Block) -> bool:
    """Whether a block returns the call of what a decorator is put on, or keeps it in a variable that is only returned."""
    first, *rest = block.body
    if isinstance(first, ReturnStmt):
        return not rest and _just_calls(decorator, first.expr)
    if not isinstance(first, AssignmentStmt) or not _just_calls(decorator, first.rvalue) or len(first.lvalues) != 1:
        return False
    target = first.lvalues[0]
    if not isinstance(target, NameExpr) or not all(isinstance(statement, ReturnStmt) for statement in rest):
        return False
    uses = sum(isinstance(each, NameExpr) and each.name == target.name for each in walk(wrapper.body))
    returned = sum(isinstance(each.expr, NameExpr) and each.expr.name == target.name for each in returns(wrapper.body))
    return returned > 0 and uses == returned + 1


def by_wrapper(decorator: FuncDef, function: FuncDef) -> Finding:
    """The finding for an async generator function under a decorator that awaits what it wraps."""
    return Finding(
        CODE,
        f'"{function.name}" is an async generator function, but the wrapper in "{decorator.name}" awaits its call',
        (Note(Advice.DECORATE_OR_ITERATE, decorator=decorator.name),),
    )


def by_try(decorator: FuncDef, function: FuncDef) -> Finding:
    """The finding for an async function under a decorator whose `try` is left before the function runs."""
    kind = "an async generator function" if function.is_async_generator else '"async def"'
    return Finding(
        CODE,
        f'"{function.name}" is {kind}: the "try" in "{decorator.name}" is left before it runs, and catches nothing',
        (Note(Advice.ITERATE_INSIDE_TRY if function.is_async_generator else Advice.AWAIT_INSIDE_TRY),),
    )


def wants(callee: Callee, known: Known) -> bool:
    """Whether a function may be a decorator that does not work on async functions, or make one."""
    return known.decorator is not None or callee.undeclared or _holds_function(callee.function)


def _holds_function(function: FuncDef | None) -> bool:
    """Whether there is a function in a function, as there is in a decorator and in what makes one."""
    for statement in function.body.body if function is not None else ():
        # Every function of a build passes here: no frame for each statement.
        if isinstance(statement, (FuncDef, Decorator)):
            return True
    return False


def applied(site: CallSite, node: Decorator) -> Iterator[Found]:
    """A decorator that is applied by its name, without a call.

    Args:
        site: the application.
        node: the decorated function.

    Yields:
        The findings, each with the decorator to report at.
    """
    ctx, called, rule = site.ctx, site.callee.node, site.known.decorator
    given = ctx.arg_types[0][0] if ctx.arg_types and ctx.arg_types[0] else None
    where = _decorator_expression(node, ctx)
    if given is None or where is None:
        return
    returned = [signature.ret_type for signature in signatures(given)]
    if node.func.type is None and node.func.is_async_generator and len(node.original_decorators) == 1:
        generator, coroutine = True, False
    else:
        generator = bool(returned) and all(always(typ, Kind.ASYNC_ITERABLE) for typ in returned)
        coroutine = bool(returned) and all(always(typ, Kind.COROUTINE) for typ in returned)
    if not generator and not coroutine:
        return
    if rule is not None:
        finding = by_name(site.checker, rule, where, node.func, generator=generator)
        if finding is not None:
            yield where, finding
    if isinstance(called, FuncDef) and in_module(site.checker, called):
        if generator and called.type is None and awaits_what_it_wraps(called):
            yield where, by_wrapper(called, node.func)
        elif leaves_its_try(called):
            yield where, by_try(called, node.func)


def _decorator_expression(node: Decorator, ctx: CallContext) -> Expression | None:
    """The decorator that is being applied: mypy gives the decorated function as the argument, placed at it."""
    argument = ctx.args[0][0] if ctx.args and ctx.args[0] else None
    for expr in node.original_decorators:
        if argument is not None and (expr.line, expr.column) == (argument.line, argument.column):
            return expr
    return None


def made(site: CallSite, call: CallExpr) -> Iterator[Found]:
    """A decorator that is made by a call, ``@retry(tries=3)``.

    Args:
        site: the call site.
        call: the call that makes the decorator.

    Yields:
        The findings, each with the call to report at.
    """
    rule, called = site.known.decorator, site.callee.function
    if called is not None and not (_holds_function(called) and in_module(site.checker, called)):
        called = None
    if rule is None and called is None:
        return
    unit = site.unit_of(call)
    node = unit.parent(call) if unit is not None else None
    if not isinstance(node, Decorator) or call not in node.original_decorators:
        return
    if rule is not None and any(name in rule.unless for name in call.arg_names):
        return
    # What stands below may have changed what the function is; mypy takes these two out of the list.
    below = node.original_decorators[node.original_decorators.index(call) + 1 :]
    if any(not isinstance(expr, RefExpr) or expr.fullname not in _TRANSPARENT for expr in below):
        return
    function = node.func
    if function.is_coroutine or function.is_async_generator:
        if rule is not None:
            finding = by_name(site.checker, rule, call, function, generator=function.is_async_generator)
            if finding is not None:
                yield call, finding
        wrapper = wrapper_of(called) if called is not None else None
        if called is not None and wrapper is not None and leaves_its_try(wrapper):
            yield call, by_try(called, function)


_TRANSPARENT = frozenset({"builtins.staticmethod", "builtins.classmethod"})


def of_method(method: Method) -> Iterator[Found]:
    """The decorators that mypy knows itself and does not apply: `functools.cached_property` is one."""
    node = method.decorated
    for expr in node.original_decorators if node is not None else ():
        known = isinstance(expr, RefExpr) and node is not None and expr not in node.decorators
        rule = method.names.decorators.get(expr.fullname) if known and isinstance(expr, RefExpr) else None
        if rule is not None:
            generator = method.function.is_async_generator
            finding = by_name(method.checker, rule, expr, method.function, generator=generator)
            if finding is not None:
                yield expr, finding


RULE = Rule(
    CODE,
    refine=refine,
    at_call=made,
    at_decorator=applied,
    at_method=of_method,
    wants=wants,
)
