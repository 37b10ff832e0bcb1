"""Which hook answers for which name; what the hooks do is written elsewhere."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mypy.checker import TypeChecker
from mypy.errors import CompileError, ErrorInfo, Errors
from mypy.nodes import MypyFile
from mypy.options import Options
from mypy.plugin import (
    AnalyzeTypeContext,
    AttributeContext,
    DynamicClassDefContext,
    FunctionContext,
    MethodContext,
    MethodSigContext,
    Plugin,
    ReportConfigContext,
)
from mypy.types import FunctionLike, Type

from mypy_asyncgen import internals, marks, settings
from mypy_asyncgen.annotations import StubFunctions
from mypy_asyncgen.asynckind import forget_classes
from mypy_asyncgen.calls import Calls
from mypy_asyncgen.checks.async_iterator_declaration import ASYNC_ITERATORS
from mypy_asyncgen.codes import CODES, error_code
from mypy_asyncgen.explain import Explainer
from mypy_asyncgen.recover import clients
from mypy_asyncgen.recover.clients import absent, versions
from mypy_asyncgen.syntax import Module, imported_modules

for _name in CODES:
    error_code(_name)


class AsyncPlugin(Plugin):
    """mypy's view of this package.

    Args:
        options: mypy's options for the build.

    Raises:
        SystemExit: the settings cannot be used; the reason is printed, and the exit status is 2, as mypy's own for a
            configuration it cannot use.
        CompileError: the same in mypy's daemon.
    """

    def __new__(cls, options: Options) -> AsyncPlugin:
        return super().__new__(_InDaemon if options.fine_grained_incremental else cls)

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        try:
            self.settings = settings.load(options.config_file)
        except settings.SettingsError as error:
            if options.fine_grained_incremental:
                # The daemon would die of anything else, and its client would not hear why.
                raise CompileError([str(error)], use_stdout=False) from None
            print(error, file=sys.stderr)
            raise SystemExit(2) from None
        absent.leave_alone(options)
        self._module: Module | None = None
        self._told: set[str] = set()
        self._failures = internals.Failures()
        self._calls = Calls(self, self.settings, self.module, self._failures)
        # mypy asks twice for every call of a build: nothing but a look-up stands between it and the answer.
        self._functions = self._calls.functions
        self._methods = self._calls.methods
        self._stub_functions = StubFunctions(self._failures)
        self._annotations = dict.fromkeys(ASYNC_ITERATORS, self._stub_functions)
        self._explainer = Explainer(self.module)
        self._errors = None if internals.unsupported() else internals.ErrorStream(options, self._rewrite)
        self._attach()

    def _attach(self) -> None:
        if self._errors is not None:
            self._errors.attach()

    def _rewrite(self, errors: Errors, info: ErrorInfo) -> bool:
        try:
            return self._explainer.rewrite(errors, info)
        except Exception as error:
            self._failures.tell(errors, info.line, error)
            return False

    def module(self, checker: TypeChecker) -> Module:
        """The indexed tree of the module that is being checked; only the last one is kept."""
        if self._module is None or self._module.tree is not checker.tree:
            self._module = Module(checker.tree, lambda: internals.source_lines(checker))
            self._tell_versions(checker)
        return self._module

    def _tell_versions(self, checker: TypeChecker) -> None:
        """Say once of each client that its installed version is not one that its stub was checked against."""
        imported = {name.partition(".")[0] for name in imported_modules(checker.tree)}
        for message in versions.out_of_range(checker.modules, imported - self._told):
            internals.remark(checker, message)
        self._told |= imported

    # mypy's daemon drops its watchers before it checks again; each file it reads passes here first.
    def get_additional_deps(self, file: MypyFile) -> list[tuple[int, str, int]]:
        self._attach()
        self._forget()
        return []

    def _forget(self) -> None:
        """Drop what is known of definitions, which can be others by now."""
        self._module = None
        self._calls.forget()
        self._stub_functions.forget()
        forget_classes()

    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type] | None:
        return self._functions[fullname]

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        return self._methods[fullname]

    def get_type_analyze_hook(self, fullname: str) -> Callable[[AnalyzeTypeContext], Type] | None:
        hook = self._annotations.get(fullname)
        return None if hook is None or hook.analysing else hook

    def get_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type] | None:
        return clients.ATTRIBUTE_HOOKS.get(fullname)

    def get_method_signature_hook(self, fullname: str) -> Callable[[MethodSigContext], FunctionLike] | None:
        return clients.METHOD_SIGNATURE_HOOKS.get(fullname)

    def report_config_data(self, ctx: ReportConfigContext) -> Any:
        """What a cached result depends on beside mypy's own options: the settings and this package's source."""
        tree = None if ctx.is_check else internals.module_tree(self, ctx.id)
        if tree is not None:
            # It is about to be written to the cache.
            marks.after_checking(tree, self.settings.stream_parameters)
        return {"settings": self.settings.digest(), "source": source_digest()}


class _InDaemon(AsyncPlugin):
    """The plugin in mypy's daemon, which drops its watchers before each update and compares what it reads with before.

    Nothing tells a plugin of an update in which no file is read, because one was deleted. So whatever mypy asks first
    puts the watcher back, before there can be an error; elsewhere these questions would only cost time.
    """

    def get_additional_deps(self, file: MypyFile) -> list[tuple[int, str, int]]:
        marks.after_parsing(file, self.settings.stream_parameters)
        return super().get_additional_deps(file)

    def _look(self) -> None:
        if self._errors is not None and self._errors.attach():
            self._forget()

    def get_type_analyze_hook(self, fullname: str) -> Callable[[AnalyzeTypeContext], Type] | None:
        self._look()
        return super().get_type_analyze_hook(fullname)

    def get_dynamic_class_hook(self, fullname: str) -> Callable[[DynamicClassDefContext], None] | None:
        self._look()
        return None

    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type] | None:
        self._look()
        return super().get_function_hook(fullname)

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        self._look()
        return super().get_method_hook(fullname)

    def get_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type] | None:
        self._look()
        return super().get_attribute_hook(fullname)


_digest: str | None = None


def source_digest() -> str:
    """A digest of the package's own source: mypy's cache only looks at the module named in ``plugins``."""
    global _digest
    if _digest is None:
        total = hashlib.sha256()
        for path in sorted(Path(__file__).parent.rglob("*.py")):
            total.update(path.read_bytes())
        _digest = total.hexdigest()
    return _digest
