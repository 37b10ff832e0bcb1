"""Which classes of packages that are not there a class of the project is derived from.

mypy keeps of such a base only that there is one. In the module that defines the class, the base is in the tree; for other
modules its name is kept beside the class in mypy's cache, where it is a part of the module's interface.
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import Expression, Import, ImportFrom, IndexExpr, MemberExpr, MypyFile, NameExpr, SymbolTable, TypeInfo

from mypy_asyncgen.mypy_api import kept_facts
from mypy_asyncgen.recover.absent import tables

_FACT = "absent bases"


def keep(tree: MypyFile) -> None:
    """Keep the absent bases of a module's classes, before mypy writes the module to its cache.

    Args:
        tree: the module, checked.
    """
    scopes: list[tuple[SymbolTable, str]] = [(tree.names, tree.fullname)]
    while scopes:
        names, owner = scopes.pop()
        for symbol in names.values():
            info = symbol.node
            if isinstance(info, TypeInfo) and info.fullname.rpartition(".")[0] == owner:
                found = _read(info, tree) if info.fallback_to_any else []
                if found:
                    kept_facts.keep_of_class(info, {_FACT: found})
                scopes.append((info.names, info.fullname))


def names_of(info: TypeInfo, modules: dict[str, MypyFile]) -> list[str]:
    """The bases of a class that are in packages with a table.

    Args:
        info: the class, of any module.
        modules: the modules of the build.

    Returns:
        Their full names.
    """
    if not info.fallback_to_any:
        return []
    tree = modules.get(info.module_name)
    if tree is not None and info.defn.base_type_exprs:
        return _read(info, tree)
    return kept_facts.kept_of_class(info).get(_FACT, [])


def _read(info: TypeInfo, tree: MypyFile) -> list[str]:
    imported = dict(_imported(tree)) if info.defn.base_type_exprs else {}
    names = (_fullname(expr, imported) for expr in info.defn.base_type_exprs)
    return [name for name in names if name is not None and tables.released(name) is not None]


def _imported(tree: MypyFile) -> Iterator[tuple[str, str]]:
    """The full names of what a module imports by an absolute name."""
    for statement in tree.imports:
        if isinstance(statement, Import):
            for module, alias in statement.ids:
                yield (alias, module) if alias else (module.partition(".")[0],) * 2
        elif isinstance(statement, ImportFrom) and not statement.relative:
            for name, alias in statement.names:
                yield alias or name, f"{statement.id}.{name}"


def _fullname(expr: Expression, imported: dict[str, str]) -> str | None:
    if isinstance(expr, IndexExpr):
        return _fullname(expr.base, imported)
    if isinstance(expr, NameExpr):
        return imported.get(expr.name)
    owner = _fullname(expr.expr, imported) if isinstance(expr, MemberExpr) else None
    return f"{owner}.{expr.name}" if owner is not None and isinstance(expr, MemberExpr) else None
