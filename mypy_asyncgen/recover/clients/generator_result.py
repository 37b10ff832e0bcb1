"""Async generators that a client declares as an iterator, where the program closes them.

``aclosing(client.chat_stream(...))`` and ``await stream.aclose()`` are right and are what one should write; mypy
rejects them, since the declaration says ``AsyncIterator``. The narrower type is given only where nothing else can
become wrong by it: the call stands in ``aclosing(...)``, is the receiver of ``aclose``, or is the one value a
variable without annotation ever gets. A variable that is assigned again keeps the declared type, for the next value
may be any other iterator.
"""

from __future__ import annotations

from collections.abc import Callable

from mypy.checker import TypeChecker
from mypy.nodes import AssignmentStmt, AwaitExpr, CallExpr, MemberExpr, NameExpr, Node, RefExpr, Var
from mypy.plugin import FunctionContext, MethodContext
from mypy.types import Instance, NoneType, Type, get_proper_type

from mypy_asyncgen.recover.clients.code_around import CallContext, CodeAround, ModuleOf
from mypy_asyncgen.recover.clients.receiver import instance_of
from mypy_asyncgen.tree.units import Module, Unit

_ITERATORS = ("typing.AsyncIterator", "typing.AsyncIterable")
_CLOSING = ("aclose", "asend", "athrow")


def after(hook: Callable[[CallContext], Type] | None) -> CodeAround[CallContext]:
    """A hook that turns ``AsyncIterator[T]`` into ``AsyncGenerator[T, None]`` where the program closes it.

    Args:
        hook: a hook of the same function whose answer is taken instead of mypy's, or None.

    Returns:
        The hook. It looks at the result itself, or at what a coroutine gives; any other result is left as it is.
    """

    def generator(ctx: CallContext, module: ModuleOf) -> Type:
        result = hook(ctx) if hook is not None else ctx.default_return_type
        return _narrowed(ctx, module, result)

    return CodeAround(generator)


def _narrowed(ctx: FunctionContext | MethodContext, module: ModuleOf, result: Type) -> Type:
    proper = get_proper_type(result)
    if not isinstance(proper, Instance):
        return result
    if proper.type.fullname == "typing.Coroutine":
        inner = _as_generator(ctx, module, proper.args[2], awaited=True)
        return result if inner is None else proper.copy_modified(args=[*proper.args[:2], inner])
    return _as_generator(ctx, module, proper, awaited=False) or result


def _as_generator(
    ctx: FunctionContext | MethodContext, module: ModuleOf, declared: Type, *, awaited: bool
) -> Type | None:
    declared = get_proper_type(declared)
    if not isinstance(declared, Instance) or declared.type.fullname not in _ITERATORS:
        return None
    if not isinstance(ctx.api, TypeChecker) or not _is_closed(module(ctx.api), ctx.context, awaited):
        return None
    generic = instance_of(ctx, "typing.AsyncGenerator")
    return None if generic is None else Instance(generic.type, [declared.args[0], NoneType()])


def _is_closed(module: Module, call: object, awaited: bool) -> bool:
    """Whether a call stands where the program needs it to be a generator and nothing needs it to be less."""
    if not isinstance(call, CallExpr):
        return False
    unit = module.unit_of(call)
    if unit is None:
        return False
    value: Node = call
    if awaited:
        above = unit.parent(call)
        if not isinstance(above, AwaitExpr):
            return False
        value = above
    user = unit.parent(value)
    if isinstance(user, CallExpr):
        return isinstance(user.callee, RefExpr) and user.callee.fullname == "contextlib.aclosing"
    if isinstance(user, MemberExpr):
        return user.name in _CLOSING
    return isinstance(user, AssignmentStmt) and _is_only_value(unit, user)


def _is_only_value(unit: Unit, assignment: AssignmentStmt) -> bool:
    """Whether an assignment gives a local variable without annotation the one value it ever has."""
    if len(assignment.lvalues) != 1 or assignment.unanalyzed_type is not None:
        return False
    target = assignment.lvalues[0]
    if not isinstance(target, NameExpr) or not isinstance(target.node, Var):
        return False
    return sum(1 for node in unit.nodes() if _writes(unit, node, target.node)) == 1


def _writes(unit: Unit, node: Node, variable: Var) -> bool:
    """Whether a node is a place that gives a variable a value: any mention that does not stand for its value."""
    if not isinstance(node, NameExpr) or node.node is not variable:
        return False
    above = unit.parent(node)
    # A name inside a tuple or list may be a target or a value; taking it for a target errs on the quiet side.
    return not isinstance(above, (CallExpr, MemberExpr, AwaitExpr)) and not (
        isinstance(above, AssignmentStmt) and node is above.rvalue
    )
