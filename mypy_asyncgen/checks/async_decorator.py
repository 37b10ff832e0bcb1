"""`async-decorator`: a decorator that cannot hold the async function it is put on."""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import AwaitExpr, CallExpr, Decorator, Expression, FuncDef, NameExpr, Node, ReturnStmt

from mypy_asyncgen.asynckind import Kind, kind_of, members, signatures
from mypy_asyncgen.finding import Finding
from mypy_asyncgen.syntax import children, walk
from mypy_asyncgen.tables.decorators import DecoratorRule
from mypy_asyncgen.uses import Site, Use
from mypy_asyncgen.wording import plain_name

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
                (f'Let "{name}" "yield" once, where the body of the "async with" is to run',),
            )
        return Finding(
            CODE,
            f'"{name}" is a plain function: "{decorator}" needs an async generator function',
            (f'Make it "async def {name}" with a "yield"',),
        )
    if wanted & (Kind.ITERABLE | Kind.ITERATOR) and not wanted & Kind.AWAITABLE:
        if function.is_async_generator:
            return Finding(
                CODE,
                f'"{name}" is an async generator function: "{decorator}" needs a plain generator function',
                (f'Use the async one, "contextlib.asynccontextmanager", or make "{name}" a plain "def"',),
            )
        if function.is_coroutine:
            return Finding(
                CODE,
                f'"{name}" is "async def": "{decorator}" needs a plain generator function',
                (f'Make "{name}" a plain "def" with a "yield"',),
            )
    if wanted & Kind.AWAITABLE and function.is_async_generator:
        return Finding(
            CODE,
            f'"{name}" is an async generator function: "{decorator}" awaits what it is put on',
            (f'Put it on an "async def" without "yield", and iterate "{name}" from there',),
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
    kind = "an async generator function" if generator else '"async def"'
    short = (plain_name(checker, decorator) or rule.name).rpartition(".")[2]
    return Finding(CODE, f'"{function.name}" is {kind}, which "{short}" cannot hold: {why}', (rule.instead,))


def awaits_what_it_wraps(decorator: FuncDef) -> bool:
    """Whether a decorator of the same module wraps a function in an `async def` that awaits its call.

    Only the syntax is asked: an inner ``async def`` without ``yield`` that awaits a call of the decorator's parameter
    and is what the decorator returns.
    """
    if not decorator.arguments or _returns_more_than_one(decorator):
        return False
    parameter = decorator.arguments[0].variable
    wrappers = {
        statement.name if isinstance(statement, FuncDef) else statement.func.name: (
            statement if isinstance(statement, FuncDef) else statement.func
        )
        for statement in decorator.body.body
        if isinstance(statement, (FuncDef, Decorator))
    }
    for statement in decorator.body.body:
        if isinstance(statement, ReturnStmt) and isinstance(statement.expr, NameExpr):
            wrapper = wrappers.get(statement.expr.name)
            if wrapper is not None and wrapper.is_coroutine and not wrapper.is_async_generator:
                return any(
                    isinstance(node, AwaitExpr)
                    and isinstance(node.expr, CallExpr)
                    and isinstance(node.expr.callee, NameExpr)
                    and node.expr.callee.node is parameter
                    for node in walk(wrapper.body)
                )
    return False


def _returns_more_than_one(decorator: FuncDef) -> bool:
    """Whether what a decorator gives depends on what it is put on."""
    stack: list[Node] = [decorator.body]
    returns = 0
    while stack:
        node = stack.pop()
        if isinstance(node, ReturnStmt):
            returns += 1
        elif not isinstance(node, (FuncDef, Decorator)):
            stack.extend(children(node))
    return returns != 1


def by_wrapper(decorator: FuncDef, function: FuncDef) -> Finding:
    """The finding for an async generator function under a decorator that awaits what it wraps."""
    return Finding(
        CODE,
        f'"{function.name}" is an async generator function, but the wrapper in "{decorator.name}" awaits its call',
        (
            f'Put "{decorator.name}" on an "async def" without "yield", or let the wrapper iterate: "async for ... yield"',
        ),
    )
