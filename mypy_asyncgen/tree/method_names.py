"""Which methods of a name a module can meet: those of the classes in it, in what it imports, and in what that imports.

Names are evidence where types are not: a method name that all these classes give to coroutine functions is hardly that of
another kind of function. Only what mypy keeps of a module is looked at, so that the answer is the same with a cache.
"""

from __future__ import annotations

from pathlib import Path

from mypy.nodes import Decorator, FuncDef, MypyFile, OverloadedFuncDef, SymbolNode, SymbolTable, TypeInfo

from mypy_asyncgen.mypy_api.source_files import repository
from mypy_asyncgen.tree.project_text import ProjectText

Modules = dict[str, MypyFile]


class MethodNames:
    """The methods of a build by their names; each module is looked at once.

    Args:
        modules: the modules of the build, by their names.
    """

    def __init__(self, modules: Modules) -> None:
        self._modules = modules
        self._defined: dict[MypyFile, dict[str, list[SymbolNode]]] = {}
        self._imported: dict[MypyFile, frozenset[str]] = {}
        self._reached: dict[MypyFile, list[MypyFile]] = {}
        self._texts: dict[str, ProjectText] = {}

    def text(self, path: str) -> ProjectText:
        """The text of the project that a module is of.

        Args:
            path: the module's file.
        """
        # Of a file that is in no repository, only its own text is known.
        whole = repository(str(Path(path).absolute().parent)) or path
        if whole not in self._texts:
            self._texts[whole] = ProjectText(path)
        return self._texts[whole]

    def definitions(self, tree: MypyFile, name: str) -> list[SymbolNode]:
        """What the classes that a module can meet define under a name.

        Args:
            tree: the module.
            name: the name of a method or attribute.
        """
        if tree not in self._reached:
            self._reached[tree] = self._closure(tree)
        found: list[SymbolNode] = []
        for module in self._reached[tree]:
            if module not in self._defined:
                self._defined[module] = _members(module)
            found += self._defined[module].get(name, ())
        return found

    def _closure(self, tree: MypyFile) -> list[MypyFile]:
        seen: dict[str, MypyFile] = {}
        stack = [tree.fullname]
        while stack:
            name = stack.pop()
            module = self._modules.get(name)
            if module is None or name in seen:
                continue
            seen[name] = module
            if module not in self._imported:
                self._imported[module] = frozenset(_imports(module, self._modules))
            stack.extend(self._imported[module])
        return list(seen.values())


def _members(module: MypyFile) -> dict[str, list[SymbolNode]]:
    """What the classes of a module define, by name."""
    found: dict[str, list[SymbolNode]] = {}
    stack: list[tuple[SymbolTable, str]] = [(module.names, module.fullname)]
    while stack:
        names, owner = stack.pop()
        for name, symbol in names.items():
            node = symbol.node
            if node is None or node.fullname != f"{owner}.{name}":
                continue
            if isinstance(node, TypeInfo):
                stack.append((node.names, node.fullname))
            elif names is not module.names:
                found.setdefault(name, []).append(node)
    return found


def _imports(module: MypyFile, modules: Modules) -> set[str]:
    """The modules that the names of a module come from, and the packages it is in."""
    found: set[str] = set()
    package = module.fullname.rpartition(".")[0]
    if package:
        found.add(package)
    for symbol in module.names.values():
        node = symbol.node
        owner = node.fullname if node is not None else ""
        while owner and owner not in modules:
            owner = owner.rpartition(".")[0]
        if owner and owner != module.fullname:
            found.add(owner)
    return found


def coroutine_function(node: SymbolNode) -> FuncDef | None:
    """The coroutine function that a method is, without what decorates it; None for everything else."""
    if isinstance(node, OverloadedFuncDef):
        items = [*node.items, *([node.impl] if node.impl is not None else [])]
        found = [coroutine_function(item) for item in items if isinstance(item, (FuncDef, Decorator))]
        return found[-1] if found and all(each is not None for each in found) else None
    if isinstance(node, Decorator):
        node = node.func
    if not isinstance(node, FuncDef) or node.is_property or node.is_async_generator:
        return None
    return node if node.is_coroutine else None
