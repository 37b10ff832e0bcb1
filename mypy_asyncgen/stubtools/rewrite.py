"""Write repairs into a stub, and leave everything else in it as it was.

The only module that knows libcst, which keeps formatting and comments. libcst is an extra
(``mypy-asyncgen[stubs]``).
"""

from __future__ import annotations

import ast
import codecs
import re
from collections.abc import Iterable, Sequence

try:
    import libcst as cst
    from libcst.metadata import MetadataWrapper, PositionProvider
except ImportError:  # pragma: no cover - said in `rewritten`'s caller, where the extra is missing
    raise ImportError("libcst") from None

from mypy_asyncgen.stubtools.flags import Overloads
from mypy_asyncgen.stubtools.kinds import BadInput
from mypy_asyncgen.stubtools.modules import parse_bytes
from mypy_asyncgen.stubtools.repair import Import, Repair

# libcst goes down into a tree by recursion, in Python and in its parser; what no person nests it need not.
MAX_DEPTH = 1000


def rewritten(data: bytes, repairs: Iterable[Repair], name: str) -> bytes:
    """A stub with its declarations rewritten.

    Args:
        data: the stub's content, in any encoding that Python reads; line ends and a byte order mark are kept.
        repairs: the declarations to rewrite.
        name: what an error calls the file.

    Returns:
        The new content.

    Raises:
        BadInput: the stub cannot be read by libcst, nests too deeply, or has no function where a repair
            wants one.
    """
    wanted = {(repair.line, repair.column): repair for repair in repairs}
    module = _module(data, name)
    body = data.removeprefix(codecs.BOM_UTF8)
    names_before = _names(parse_bytes(data, name))
    try:
        wrapper = MetadataWrapper(module, unsafe_skip_copy=True)
        transformer = _Declarations(wanted)
        changed = wrapper.visit(transformer)
    except RecursionError:
        raise BadInput(f"{name}: the code is nested too deeply to be rewritten") from None
    if transformer.left:
        line = min(transformer.left)[0]
        raise BadInput(f"{name}:{line}: there is no function here any more; nothing was written")
    imports = [each for repair in wanted.values() for each in repair.imports]
    changed = _with_imports(changed, imports)
    gone = names_before - _names(ast.parse(changed.bytes))
    changed = _without_imports(changed, gone)
    bom = data[: len(data) - len(body)]
    return bom + changed.bytes


def _module(data: bytes, name: str) -> cst.Module:
    """Parse a stub; what is written back unchanged must be what was read."""
    tree = parse_bytes(data, name)
    if _depth(tree) > MAX_DEPTH:
        raise BadInput(f"{name}: the code is nested too deeply to be rewritten")
    body = data.removeprefix(codecs.BOM_UTF8)
    try:
        module = cst.parse_module(body)
        same = module.bytes == body
    except RecursionError:
        raise BadInput(f"{name}: the code is nested too deeply to be rewritten") from None
    except (cst.ParserSyntaxError, UnicodeError) as error:
        text = str(error).partition("\n")[0]
        raise BadInput(f"{name}: libcst cannot read the file: {text}") from None
    if not same:
        raise BadInput(f"{name}: libcst cannot keep the file's formatting, so it is left as it is")
    return module


def _depth(tree: ast.AST) -> int:
    depth = 0
    level: list[ast.AST] = [tree]
    while level:
        depth += 1
        level = [child for node in level for child in ast.iter_child_nodes(node)]
    return depth


def _names(tree: ast.AST) -> set[str]:
    """Every name that a module uses, in strings, too: annotations and ``__all__`` may be strings."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            names.add(node.id)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            names.update(re.findall(r"\w+", node.value))
    return names


class _Declarations(cst.CSTTransformer):
    """Rewrites the functions that stand at the given places."""

    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self, wanted: dict[tuple[int, int], Repair]) -> None:
        super().__init__()
        self.wanted = wanted
        self.left = set(wanted)

    def leave_FunctionDef(self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef) -> cst.FunctionDef:
        """Rewrite one function."""
        start = self.get_metadata(PositionProvider, original_node).start
        place = (start.line, start.column)
        repair = self.wanted.get(place)
        if repair is None:
            return updated_node
        self.left.discard(place)
        return _declaration(updated_node, repair)


def _declaration(node: cst.FunctionDef, repair: Repair) -> cst.FunctionDef:
    decorators: list[cst.Decorator] = []
    comments: list[cst.EmptyLine] = []
    for index, decorator in enumerate(node.decorators):
        if index in repair.drop:
            comments += [line for line in decorator.leading_lines if line.comment is not None]
        else:
            lines = [*comments, *decorator.leading_lines]
            decorators.append(decorator.with_changes(leading_lines=lines))
            comments = []
    after = [*comments, *node.lines_after_decorators]
    if repair.add is not None:
        # Next to the function: what stands above (``classmethod``, ``abstractmethod``) takes what the
        # decorator makes.
        decorators.append(cst.Decorator(cst.parse_expression(repair.add), leading_lines=after))
        after = []
    returns = node.returns
    if repair.returns is not None:
        annotation = cst.parse_expression(repair.returns)
        if returns is None:
            returns = cst.Annotation(annotation)
        else:
            returns = returns.with_changes(annotation=annotation)
    asynchronous = node.asynchronous
    if repair.asynchronous:
        asynchronous = asynchronous or cst.Asynchronous()
    else:
        asynchronous = None
    return node.with_changes(
        decorators=decorators, lines_after_decorators=after, returns=returns, asynchronous=asynchronous
    )


def _dotted(node: cst.BaseExpression | None) -> str:
    parts: list[str] = []
    while isinstance(node, cst.Attribute):
        parts.append(node.attr.value)
        node = node.value
    return ".".join([*([node.value] if isinstance(node, cst.Name) else []), *reversed(parts)])


def _imported_from(statement: cst.CSTNode) -> cst.ImportFrom | None:
    """The import of a line that holds nothing else."""
    if isinstance(statement, cst.SimpleStatementLine) and len(statement.body) == 1:
        only = statement.body[0]
        if isinstance(only, cst.ImportFrom) and not only.relative:
            return only if not isinstance(only.names, cst.ImportStar) else None
    return None


def _spelled(alias: cst.ImportAlias) -> str:
    name = _dotted(alias.name)
    if alias.asname is not None and isinstance(alias.asname.name, cst.Name):
        return f"{name} as {alias.asname.name.value}"
    return name


def _importing(statement: cst.ImportFrom, alias: cst.ImportAlias) -> cst.ImportFrom:
    assert not isinstance(statement.names, cst.ImportStar)
    return statement.with_changes(names=_inserted(statement.names, alias))


def _with_imports(module: cst.Module, imports: Iterable[Import]) -> cst.Module:
    body = list(module.body)
    for wanted in dict.fromkeys(imports):
        alias = cst.ImportAlias(
            cst.Name(wanted.name),
            asname=cst.AsName(cst.Name(wanted.alias)) if wanted.alias != wanted.name else None,
        )
        for index, statement in enumerate(body):
            found = _imported_from(statement)
            if found is not None and _dotted(found.module) == wanted.module:
                assert isinstance(statement, cst.SimpleStatementLine)
                body[index] = statement.with_changes(body=[_importing(found, alias)])
                break
        else:
            line = cst.SimpleStatementLine([cst.ImportFrom(_attribute(wanted.module), [alias])])
            place = _import_place(body)
            body.insert(place, line)
    return module.with_changes(body=body)


def _lines(statement: cst.CSTNode) -> Sequence[cst.EmptyLine]:
    lines: Sequence[cst.EmptyLine] = getattr(statement, "leading_lines", ())
    return lines


def _attribute(dotted: str) -> cst.Name | cst.Attribute:
    expression = cst.parse_expression(dotted)
    assert isinstance(expression, cst.Name | cst.Attribute)
    return expression


def _inserted(names: Sequence[cst.ImportAlias], alias: cst.ImportAlias) -> list[cst.ImportAlias]:
    """The names with one more, in order where they were in order, with the commas they had."""
    if any(_spelled(each) == _spelled(alias) for each in names):
        return list(names)
    spelled = [_spelled(each) for each in names]
    place = len(names)
    if spelled == sorted(spelled):
        place = next((index for index, each in enumerate(spelled) if each > _spelled(alias)), len(names))
    commas = [each.comma for each in names[:-1]]
    between = commas[0] if commas else cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))
    last = names[-1].comma
    listed = [*names[:place], alias, *names[place:]]
    return [
        each.with_changes(comma=last if index == len(listed) - 1 else (between if index >= place - 1 else each.comma))
        for index, each in enumerate(listed)
    ]


def _import_place(body: Sequence[cst.CSTNode]) -> int:
    """After the imports at the top; after the docstring where there are none."""
    place = 0
    for index, statement in enumerate(body):
        if not isinstance(statement, cst.SimpleStatementLine):
            break
        first = statement.body[0]
        docstring = index == 0 and isinstance(first, cst.Expr) and isinstance(first.value, cst.SimpleString)
        if not docstring and not isinstance(first, cst.Import | cst.ImportFrom):
            break
        place = index + 1
    return place


def _without_imports(module: cst.Module, gone: set[str]) -> cst.Module:
    """Drop imports of names that only the rewritten annotations used."""
    body: list[cst.CSTNode] = []
    carried: list[cst.EmptyLine] = []
    for statement in module.body:
        found = _imported_from(statement)
        kept: cst.CSTNode | None = statement
        if found is not None and isinstance(statement, cst.SimpleStatementLine):
            assert not isinstance(found.names, cst.ImportStar)
            names = [each for each in found.names if _bound_name(each) not in gone]
            if not names and statement.trailing_whitespace.comment is None:
                carried += [line for line in statement.leading_lines if line.comment is not None]
                kept = None
            elif names and len(names) < len(found.names) and not _has_comments(found):
                names[-1] = names[-1].with_changes(comma=found.names[-1].comma)
                kept = statement.with_changes(body=[found.with_changes(names=names)])
        if kept is not None:
            if carried:
                kept = kept.with_changes(leading_lines=[*carried, *_lines(kept)])
                carried = []
            body.append(kept)
    return module.with_changes(body=body)


def _has_comments(node: cst.ImportFrom) -> bool:
    return "#" in cst.Module([]).code_for_node(node)


def _bound_name(alias: cst.ImportAlias) -> str:
    # ``import x as x`` is there for others (typing specification, "Import conventions").
    return "" if alias.asname is not None else _dotted(alias.name)


def overloaded(data: bytes, plans: Iterable[Overloads], name: str) -> bytes:
    """A stub with declarations split into overloads.

    Args:
        data: the stub's content.
        plans: the declarations to split.
        name: what an error calls the file.

    Returns:
        The new content.

    Raises:
        BadInput: as `rewritten`.
    """
    wanted = {(each.line, each.column): each for each in plans}
    module = _module(data, name)
    try:
        changed = MetadataWrapper(module, unsafe_skip_copy=True).visit(_Splitting(wanted))
    except RecursionError:
        raise BadInput(f"{name}: the code is nested too deeply to be rewritten") from None
    changed = _with_imports(changed, [each for plan in wanted.values() for each in plan.imports])
    return data[: len(data) - len(data.removeprefix(codecs.BOM_UTF8))] + changed.bytes


class _Splitting(cst.CSTTransformer):
    """Splits the functions that stand at the given places."""

    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self, wanted: dict[tuple[int, int], Overloads]) -> None:
        super().__init__()
        self.wanted = wanted

    def leave_FunctionDef(
        self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef
    ) -> cst.FunctionDef | cst.FlattenSentinel[cst.BaseStatement]:
        """Split one function."""
        start = self.get_metadata(PositionProvider, original_node).start
        plan = self.wanted.get((start.line, start.column))
        if plan is None:
            return updated_node
        order = sorted(plan.returns, key=lambda each: each[0] is not plan.default)
        parts = [_overload(updated_node, plan, value, text) for value, text in order]
        parts.append(_overload(updated_node, plan, None, plan.either))
        rest = [part.with_changes(leading_lines=[]) for part in parts[1:]]
        return cst.FlattenSentinel([parts[0], *rest])


def _overload(node: cst.FunctionDef, plan: Overloads, value: bool | None, returns: str) -> cst.FunctionDef:
    """One overload; `value` is None for the last, which takes any bool."""
    decorator = cst.Decorator(cst.parse_expression(plan.overload))
    parameters = node.params
    if value is not None:
        required = plan.default is not None and value is not plan.default
        parameters = _with_flag(parameters, plan.flag, f"{plan.literal}[{value}]", required)
    fresh = node.deep_clone()
    return fresh.with_changes(
        decorators=[decorator, *fresh.decorators],
        params=parameters.deep_clone(),
        returns=cst.Annotation(cst.parse_expression(returns)),
    )


def _with_flag(parameters: cst.Parameters, flag: str, annotation: str, required: bool) -> cst.Parameters:
    """The parameters with the flag's type; a flag that must be given, behind defaults, only by keyword."""

    def changed(parameter: cst.Param) -> cst.Param:
        if parameter.name.value != flag:
            return parameter
        typed = parameter.with_changes(annotation=cst.Annotation(cst.parse_expression(annotation)))
        if not required:
            return typed.with_changes(default=typed.default, equal=cst.MaybeSentinel.DEFAULT)
        return typed.with_changes(default=None, equal=cst.MaybeSentinel.DEFAULT, comma=cst.MaybeSentinel.DEFAULT)

    positional = [changed(each) for each in parameters.params]
    keywords = [changed(each) for each in parameters.kwonly_params]
    star = parameters.star_arg
    index = next((at for at, each in enumerate(positional) if each.name.value == flag), None)
    if required and index is not None:
        earlier = [*parameters.posonly_params, *positional[:index]]
        if any(each.default is not None for each in earlier):
            if isinstance(star, cst.Param):
                # `flags` plans no such split: ``*args`` takes what is positional.
                return parameters
            keywords = [*positional[index:], *keywords]
            positional = positional[:index]
            star = cst.ParamStar()
    return parameters.with_changes(params=positional, kwonly_params=keywords, star_arg=star)
