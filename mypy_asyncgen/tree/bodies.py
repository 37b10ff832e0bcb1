"""What a function whose type says nothing gives, read from its body where that is certain.

mypy takes the call of a function without annotations, or with the result ``Any``, for ``Any``. Types are not given back
here, because nobody asked for them; but ``await`` of a call whose every ``return`` makes something that cannot be awaited
is wrong whatever the annotations. Only functions of the module being checked have a body to read, whether or not mypy's
cache is warm, and only what is declared is asked for: what mypy infers may not be there yet.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from mypy.checker import TypeChecker
from mypy.nodes import (
    NOT_ABSTRACT,
    AssignmentExpr,
    AssignmentStmt,
    AwaitExpr,
    Block,
    CallExpr,
    ComparisonExpr,
    ConditionalExpr,
    DelStmt,
    DictExpr,
    DictionaryComprehension,
    Expression,
    ExpressionStmt,
    FloatExpr,
    ForStmt,
    FuncDef,
    IfStmt,
    IntExpr,
    ListComprehension,
    ListExpr,
    MemberExpr,
    NameExpr,
    Node,
    OperatorAssignmentStmt,
    RaiseStmt,
    RefExpr,
    ReturnStmt,
    SetComprehension,
    SetExpr,
    Statement,
    StrExpr,
    TryStmt,
    TypeInfo,
    UnaryExpr,
    Var,
    WithStmt,
)
from mypy.types import AnyType, CallableType, Instance, NoneType, ProperType, Type, TypeOfAny, get_proper_type

from mypy_asyncgen.mypy_api import kept_facts
from mypy_asyncgen.mypy_api.types import make_simplified_union
from mypy_asyncgen.tree import body_facts
from mypy_asyncgen.tree.kinds import ASYNC_ITERATORS, Kind, awaited, kind_of, members
from mypy_asyncgen.tree.results import GIVES_NOTHING
from mypy_asyncgen.tree.symbols import defining_module, says_nothing
from mypy_asyncgen.tree.units import COMPOUND, assignments, returns, walk

# Which parameters of a function are known to be true, or false, in one call of it; by their names before analysis.
Flags = Mapping[Var | str, bool]

_MAX_DEPTH = 3
_NO_FLAGS: Flags = {}
_DISPLAYS: tuple[tuple[type[Expression], str], ...] = (
    (StrExpr, "builtins.str"),
    (IntExpr, "builtins.int"),
    (FloatExpr, "builtins.float"),
    (ListExpr, "builtins.list"),
    (ListComprehension, "builtins.list"),
    (DictExpr, "builtins.dict"),
    (DictionaryComprehension, "builtins.dict"),
    (SetExpr, "builtins.set"),
    (SetComprehension, "builtins.set"),
)


def in_module(checker: TypeChecker, function: FuncDef) -> bool:
    """Whether a function belongs to the module being checked, so that its body can be read."""
    if "." in function.fullname:
        # A package's name is also what the names of its modules begin with.
        own = function.fullname.startswith(f"{checker.tree.fullname}.")
        if not own or defining_module(checker, function) is not checker.tree:
            return False
    return bool(function.body.body)


def call_result(checker: TypeChecker, function: FuncDef, flags: Flags = _NO_FLAGS, depth: int = 0) -> Type | None:
    """What calling a function gives whose type does not say it.

    Args:
        checker: the checker in use.
        function: the function, with no decorator that could change what it gives.
        flags: the parameters whose truth is known in the call, so that a branch on them is decided.
        depth: how many calls led here.

    Returns:
        The type, with ``Any`` for what is inside; None where it is not certain.
    """
    if not says_nothing(function) or depth > _MAX_DEPTH:
        return None
    if not in_module(checker, function):
        return NoneType() if _gives_nothing(checker, function) else None
    anything = AnyType(TypeOfAny.unannotated)
    if function.is_async_generator:
        return checker.named_generic_type("typing.AsyncGenerator", [anything, anything])
    if function.is_generator:
        return checker.named_generic_type("typing.Generator", [anything, anything, anything])
    returned = _returned(checker, function, flags, depth)
    if not function.is_coroutine or returned is None:
        return returned
    return checker.named_generic_type("typing.Coroutine", [anything, anything, returned])


def tells(checker: TypeChecker, function: FuncDef) -> bool:
    """Whether a function's body can say more than its type does: a `return` of it is understood, or it yields."""
    if not says_nothing(function) or not in_module(checker, function):
        return says_nothing(function) and _gives_nothing(checker, function)
    return (
        function.is_generator
        or _gives_nothing(checker, function)
        or any(_made(checker, function, expr, _NO_FLAGS, 0) is not None for expr in returned_expressions(function))
    )


def _gives_nothing(checker: TypeChecker, function: FuncDef) -> bool:
    """Whether a function of any module does its work and returns nothing."""
    return body_facts.fact(checker, function, GIVES_NOTHING) is not None


def flags_of(function: FuncDef, call: CallExpr) -> Flags:
    """The parameters of a function whose truth a call decides, by a literal or by leaving the default.

    Args:
        function: the function that is called.
        call: the call.
    """
    if not kept_facts.was_parsed(function) or any(kind.is_star() for kind in call.arg_kinds):
        return _NO_FLAGS
    bound = bool(function.info) and not function.is_static
    if bound and isinstance(call.callee, MemberExpr) and isinstance(call.callee.expr, RefExpr):
        if isinstance(call.callee.expr.node, TypeInfo) and not function.is_class:
            # ``Class.method(instance, ...)``
            bound = False
    found: dict[Var | str, bool] = {}
    for place, argument in enumerate(function.arguments):
        given = argument.initializer
        for number, (name, expr) in enumerate(zip(call.arg_names, call.args, strict=True)):
            if name == argument.variable.name or (name is None and number + bound == place):
                given = expr
        truth = _truth(given, _NO_FLAGS) if given is not None else None
        if truth is not None:
            found[argument.variable] = truth
    written = _written(function) if found else ()
    return {variable: truth for variable, truth in found.items() if variable not in written}


def returned_expressions(function: FuncDef, flags: Flags = _NO_FLAGS) -> list[Expression]:
    """The expressions that a function can return."""
    found, _ = _ways_out(function.body.body, flags)
    return [statement.expr for statement in found if statement.expr is not None]


def gives_whole_answer(function: FuncDef, flag: str) -> bool:
    """Whether a function can return its whole answer although a parameter asks for a stream, so far as the body shows.

    A `return` that is reached whatever the parameter is, and has nothing to do with it, gives what it gives either way: an
    answer that was kept, a message for a failure.

    Args:
        function: the function; it need not have been analysed.
        flag: the parameter's name.
    """
    if any(isinstance(each, NameExpr) and each.name == flag for target in _assigned(function) for each in walk(target)):
        return True
    streaming = returned_expressions(function, {flag: True})
    either = [expr for expr in returned_expressions(function, {flag: False}) if expr in streaming]
    passing_on = [
        expr for expr in either if any(isinstance(each, NameExpr) and each.name == flag for each in walk(expr))
    ]
    decides = len(either) < len(streaming) or bool(passing_on)
    return decides and len(passing_on) < len(either)


def _assigned(function: FuncDef) -> Iterable[Node]:
    """The targets of the assignments in a function's body."""
    return (target for node in walk(function.body) for target in _targets(node))


def ways_out(function: FuncDef) -> tuple[list[ReturnStmt], bool]:
    """The `return`s that a function can reach, and whether it can reach its end."""
    return _ways_out(function.body.body, _NO_FLAGS)


def _truth(expr: Expression, flags: Flags) -> bool | None:
    """Whether a condition is true, where literals and flags decide it."""
    if isinstance(expr, NameExpr):
        if expr.name in flags:
            return flags[expr.name]
        if isinstance(expr.node, Var) and expr.node in flags:
            return flags[expr.node]
        return {"builtins.True": True, "builtins.False": False, "builtins.None": False}.get(expr.fullname)
    if isinstance(expr, UnaryExpr) and expr.op == "not":
        inner = _truth(expr.expr, flags)
        return None if inner is None else not inner
    if isinstance(expr, ComparisonExpr) and len(expr.operands) == 2 and expr.operators[0] in ("is", "=="):
        truth = _truth(expr.operands[0], flags)
        name = expr.operands[1].name if isinstance(expr.operands[1], NameExpr) else ""
        return None if truth is None or name not in ("True", "False") else truth is (name == "True")
    return None


def _returned(checker: TypeChecker, function: FuncDef, flags: Flags, depth: int) -> Type | None:
    ways, falls_through = _ways_out(function.body.body, flags)
    if not ways and not _gives_nothing(checker, function):
        return None
    found: list[Type] = [NoneType()] if falls_through else []
    for statement in ways:
        typ = _made(checker, function, statement.expr, flags, depth) if statement.expr is not None else NoneType()
        if typ is None:
            return None
        found.append(typ)
    return make_simplified_union(found)


def _ways_out(statements: Iterable[Statement], flags: Flags) -> tuple[list[ReturnStmt], bool]:
    """The `return`s that a sequence of statements can reach, and whether it can reach its end."""
    found: list[ReturnStmt] = []
    for statement in statements:
        reaches_end = True
        if isinstance(statement, ReturnStmt):
            return [*found, statement], False
        if isinstance(statement, RaiseStmt):
            return found, False
        if isinstance(statement, IfStmt):
            inside, reaches_end = _branches(statement, flags)
            found += inside
        elif isinstance(statement, (WithStmt, Block)):
            body = statement.body.body if isinstance(statement, WithStmt) else statement.body
            inside, reaches_end = _ways_out(body, flags)
            found += inside
        elif isinstance(statement, TryStmt):
            parts = [_ways_out([*statement.body.body, *_body(statement.else_body)], flags)]
            parts += [_ways_out(handler.body, flags) for handler in statement.handlers]
            last = _ways_out(_body(statement.finally_body), flags)
            found += [way for inside, _ in (*parts, last) for way in inside]
            reaches_end = last[1] and any(falls for _, falls in parts)
        elif isinstance(statement, COMPOUND):
            found += returns(statement)
        if not reaches_end:
            return found, False
    return found, True


def _branches(statement: IfStmt, flags: Flags) -> tuple[list[ReturnStmt], bool]:
    found: list[ReturnStmt] = []
    reaches_end = False
    for condition, body in zip(statement.expr, statement.body, strict=True):
        truth = _truth(condition, flags)
        if truth is False or body.is_unreachable:
            continue
        inside, falls_through = _ways_out(body.body, flags)
        found += inside
        reaches_end = reaches_end or falls_through
        if truth:
            return found, reaches_end
    inside, falls_through = _ways_out(_body(statement.else_body), flags)
    return found + inside, reaches_end or falls_through


def _body(block: Block | None) -> list[Statement]:
    return block.body if block is not None else []


def _made(checker: TypeChecker, function: FuncDef, expr: Expression, flags: Flags, depth: int) -> Type | None:
    """The type of an expression that makes its value: a call of a known function or class, or a display."""
    anything = AnyType(TypeOfAny.unannotated)
    for form, name in _DISPLAYS:
        if isinstance(expr, form):
            info = checker.lookup_typeinfo(name)
            return Instance(info, [anything] * len(info.type_vars))
    if isinstance(expr, NameExpr) and expr.fullname == "builtins.None":
        return NoneType()
    if isinstance(expr, ConditionalExpr):
        truth = _truth(expr.cond, flags)
        parts = [part for part, taken in ((expr.if_expr, True), (expr.else_expr, False)) if truth in (None, taken)]
        made = [_made(checker, function, part, flags, depth) for part in parts]
        known = [typ for typ in made if typ is not None]
        return make_simplified_union(known) if len(known) == len(made) else None
    if isinstance(expr, AwaitExpr):
        waited = _made(checker, function, expr.expr, flags, depth)
        found = members(waited)
        return awaited(found[0]) if len(found) == 1 else None
    if not isinstance(expr, CallExpr):
        return None
    node = callee_node(function, expr.callee)
    if isinstance(node, TypeInfo):
        own_new = any("__new__" in base.names for base in node.mro[:-1])
        plain = node.metaclass_type is None and not node.fallback_to_any and not own_new
        built_in = node.module_name == "builtins"
        return Instance(node, [anything] * len(node.type_vars)) if plain and not built_in else None
    if not isinstance(node, FuncDef):
        return None
    if says_nothing(node):
        # A function from mypy's cache has no arguments to look at.
        return call_result(checker, node, flags_of(node, expr), depth + 1) if in_module(checker, node) else None
    signature = get_proper_type(node.type) if node.type is not None else None
    if isinstance(signature, CallableType) and not signature.variables:
        return signature.ret_type
    return None


def callee_node(function: FuncDef, callee: Expression) -> Node | None:
    """What a call in a function calls, by names and declarations alone.

    Args:
        function: the function the call is in.
        callee: what is called.
    """
    if isinstance(callee, RefExpr) and callee.node is not None:
        return callee.node
    if isinstance(callee, MemberExpr):
        info = _class_of(function, callee.expr)
        symbol = info.get(callee.name) if info is not None else None
        return symbol.node if symbol is not None else None
    return None


def _class_of(function: FuncDef, receiver: Expression) -> TypeInfo | None:
    """The class of what a method is called on, where it is declared, or plain from the one place that makes it."""
    if isinstance(receiver, NameExpr) and isinstance(receiver.node, Var):
        arguments = function.arguments
        if function.info and arguments and receiver.node is arguments[0].variable and not function.is_static:
            return function.info
        return _declared_class(receiver.node)
    if isinstance(receiver, MemberExpr):
        owner = _class_of(function, receiver.expr)
        symbol = owner.get(receiver.name) if owner is not None else None
        if owner is None or symbol is None or not isinstance(symbol.node, Var):
            return None
        return _declared_class(symbol.node) or _made_class(owner, receiver.name)
    if isinstance(receiver, CallExpr) and isinstance(receiver.callee, RefExpr):
        made = receiver.callee.node
        return made if isinstance(made, TypeInfo) and made.metaclass_type is None else None
    return None


def _declared_class(var: Var) -> TypeInfo | None:
    declared = get_proper_type(var.type) if var.type is not None and not var.is_inferred else None
    return declared.type if isinstance(declared, Instance) and not declared.type.fallback_to_any else None


def _made_class(owner: TypeInfo, name: str) -> TypeInfo | None:
    """The class of an attribute that a class assigns once, as the call of that class."""
    made: list[Expression] = []
    for statement in assignments(owner.defn) if name in owner.names else ():
        for target in statement.lvalues:
            if isinstance(target, (MemberExpr, NameExpr)) and target.name == name:
                made.append(statement.rvalue)
    if len(made) == 1 and isinstance(made[0], CallExpr) and isinstance(made[0].callee, RefExpr):
        info = made[0].callee.node
        return info if isinstance(info, TypeInfo) and info.metaclass_type is None else None
    return None


def declares_async_iterator(function: FuncDef) -> bool:
    """Whether an `async def` without `yield` declares to return an async iterator, and nothing else."""
    declared = _declared_results(function)
    return bool(declared) and all(kind_of(member) & Kind.ASYNC_ITERATOR for member in declared)


def declares_async_generator(function: FuncDef) -> bool:
    """Whether an `async def` without `yield` declares to return an async generator, and nothing else."""
    declared = _declared_results(function)
    return bool(declared) and all(kind_of(member) & Kind.ASYNC_GENERATOR for member in declared)


def may_give_async_iterator(function: FuncDef) -> bool:
    """Whether an `async def` without `yield` declares to return an async iterator, or something else."""
    return any(kind_of(member) & Kind.ASYNC_ITERATOR for member in _declared_results(function))


def _declared_results(function: FuncDef) -> list[ProperType]:
    """The members of what awaiting the call of an `async def` without `yield` gives, by its declaration."""
    signature = get_proper_type(function.type) if function.type is not None else None
    if not isinstance(signature, CallableType) or not function.is_coroutine or function.is_async_generator:
        return []
    return [inner for member in members(signature.ret_type) for inner in members(awaited(member))]


def only_declares_iterator(function: FuncDef, *, stub: bool) -> bool:
    """Whether an `async def` without `yield` only declares, and declares to return one of typing's async iterators.

    A class of the user's own that can be iterated is nothing that a `yield` gives: who declares it means a coroutine.

    Args:
        function: the function.
        stub: whether it stands in a stub, where every function only declares.
    """
    signature = get_proper_type(function.type) if function.type is not None else None
    if not isinstance(signature, CallableType) or not function.is_coroutine or function.is_async_generator:
        return False
    given = [inner for member in members(signature.ret_type) for inner in members(awaited(member))]
    return (stub or declares_only(function)) and any(
        isinstance(inner, Instance) and inner.type.fullname in ASYNC_ITERATORS for inner in given
    )


def declares_only(function: FuncDef) -> bool:
    """Whether a function only declares what others implement: abstract, of a protocol or stub, or with no body."""
    return function.is_trivial_body or function.abstract_status != NOT_ABSTRACT or _only_raises(function)


def _only_raises(function: FuncDef) -> bool:
    """Whether a body, but for its docstring, only raises: ``raise NotImplementedError``."""
    body = [
        statement
        for statement in function.body.body
        if not (isinstance(statement, ExpressionStmt) and isinstance(statement.expr, StrExpr))
    ]
    return len(body) == 1 and isinstance(body[0], RaiseStmt)


def returns_its_argument(checker: TypeChecker, decorator: FuncDef) -> bool:
    """Whether a decorator of this module, without annotations, gives back just what it is put on."""
    if decorator.type is not None or not in_module(checker, decorator) or len(decorator.arguments) != 1:
        return False
    if decorator.is_coroutine or decorator.is_generator:
        return False
    parameter = decorator.arguments[0].variable
    found = returns(decorator.body)
    if not found or not all(isinstance(item.expr, NameExpr) and item.expr.node is parameter for item in found):
        return False
    last = decorator.body.body[-1]
    if not isinstance(last, ReturnStmt):
        return False
    return parameter not in _written(decorator)


def _written(function: FuncDef) -> set[Node]:
    """The variables that get a value in a function's body, those of the functions in it included."""
    return {
        part.node
        for node in walk(function.body)
        for target in _targets(node)
        for part in walk(target)
        if isinstance(part, NameExpr) and part.node is not None
    }


def _targets(node: Node) -> Iterable[Node]:
    """What a node assigns to, if it assigns."""
    if isinstance(node, AssignmentStmt):
        return node.lvalues
    if isinstance(node, OperatorAssignmentStmt):
        return [node.lvalue]
    if isinstance(node, AssignmentExpr):
        return [node.target]
    if isinstance(node, ForStmt):
        return [node.index]
    if isinstance(node, WithStmt):
        return [target for target in node.target if target is not None]
    if isinstance(node, DelStmt):
        return [node.expr]
    return ()
