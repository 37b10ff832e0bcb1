"""Which hook answers for which name; what the hooks do is written elsewhere, and imported when it is first needed.

A run that finds all its modules in mypy's cache needs next to nothing of this package, and a short run little.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mypy.checker import TypeChecker
from mypy.errors import CompileError, ErrorInfo, Errors
from mypy.nodes import MypyFile
from mypy.options import Options
from mypy.plugin import (
    AnalyzeTypeContext,
    AttributeContext,
    ClassDefContext,
    DynamicClassDefContext,
    FunctionContext,
    MethodContext,
    MethodSigContext,
    Plugin,
    ReportConfigContext,
)
from mypy.types import FunctionLike, Type
from mypy.version import __version__ as mypy_version

from mypy_asyncgen import settings
from mypy_asyncgen.codes import CODES, error_code
from mypy_asyncgen.engine.hooktable import HookTable
from mypy_asyncgen.mypy_api import contract
from mypy_asyncgen.mypy_api.errors import (
    ErrorStream,
    errors_of,
    is_ignored,
    is_silenced,
    remark,
    report_on_file,
    source_lines,
)
from mypy_asyncgen.mypy_api.failures import Failures
from mypy_asyncgen.mypy_api.kept_errors import KeptErrors
from mypy_asyncgen.mypy_api.plugins import module_tree
from mypy_asyncgen.recover.clients import may_know
from mypy_asyncgen.tree.kinds import ASYNC_ITERATORS, forget_classes

if TYPE_CHECKING:
    from mypy_asyncgen.engine.absent_packages import AbsentPackages
    from mypy_asyncgen.engine.known_errors import KnownErrors
    from mypy_asyncgen.engine.on_call import Calls
    from mypy_asyncgen.engine.on_error import Explainer
    from mypy_asyncgen.engine.on_stub_function import StubFunctions
    from mypy_asyncgen.engine.second_look import SecondLook
    from mypy_asyncgen.mypy_api.own_files import OwnFiles
    from mypy_asyncgen.tree.units import Module

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
        self.settings = settings.Settings()
        self._failures = Failures(options)
        self._module: Module | None = None
        self._off = contract.lacking()
        self._stubs: OwnFiles | None = None
        # What to tell of a client whose stub does not fit, by the client.
        self._set_aside: dict[str, str] = {}
        self._config_data: dict[str, Any] | None = None
        self._known: KnownErrors | None = None
        self._calls: Calls | None = None
        self._explainer: Explainer | None = None
        self._second_look: SecondLook | None = None
        self._stub_functions: StubFunctions | None = None
        self._absent_packages: AbsentPackages | None = None
        self._failures.can_report = "report" not in self._off
        self._failures.remark(contract.remarks(self._off, mypy_version))
        self._functions = HookTable(self._function_hook, self._failures)
        self._methods = HookTable(self._method_hook, self._failures)
        self._attributes = HookTable(self._attribute_hook, self._failures)
        self._method_signatures = HookTable(self._method_signature_hook, self._failures)
        self._annotations = dict.fromkeys(
            () if "declarations" in self._off else ASYNC_ITERATORS, self._at_async_iterator
        )
        if not options.fine_grained_incremental:
            # mypy asks 100,000 times in a small package. A dictionary's own method answers without a frame of Python's.
            vars(self).update(
                get_function_hook=self._functions.__getitem__,
                get_method_hook=self._methods.__getitem__,
                get_attribute_hook=self._attributes.__getitem__,
                get_method_signature_hook=self._method_signatures.__getitem__,
                get_type_analyze_hook=self._annotations.get,
            )
        self._errors: ErrorStream | None = None
        for step in (self._offer_stubs, self._watch_errors, self._read_settings):
            try:
                step()
            except settings.SettingsError as error:
                if options.fine_grained_incremental:
                    # The daemon would die of anything else, and its client would not hear why.
                    raise CompileError([str(error)], use_stdout=False) from None
                print(error, file=sys.stderr)
                raise SystemExit(2) from None
            except Exception as error:
                self._failures.hold(error)

    def _offer_stubs(self) -> None:
        if "stubs" not in self._off:
            from mypy_asyncgen.mypy_api.own_files import OwnFiles
            from mypy_asyncgen.recover.clients.facts import stub_folder

            self._stubs = OwnFiles(self.options, str(stub_folder()), self._choose_stubs)

    def _choose_stubs(self, installed: Sequence[str], own: Sequence[str]) -> Mapping[str, str]:
        from mypy_asyncgen.recover.clients.own_stubs import own_stubs

        found = own_stubs(installed, own)
        self._set_aside.update(found.set_aside)
        return found.files

    def _watch_errors(self) -> None:
        if "rewrite" not in self._off:
            self._errors = ErrorStream(self.options, self._rewrite, self._is_known)
            self._errors.attach()

    def _read_settings(self) -> None:
        self.settings = settings.load(self.options.config_file)
        # The sets, and not the lists of names, which the daemon compares with the configuration at each run.
        disabled = set(self.settings.disable).difference(self.options.enable_error_code)
        enabled = set(self.settings.enable).difference(self.options.disable_error_code, disabled)
        self.options.disabled_error_codes |= {error_code(name) for name in disabled}
        self.options.enabled_error_codes |= {error_code(name) for name in enabled}
        if self.settings.baseline:
            from mypy_asyncgen.baseline import BaselineError
            from mypy_asyncgen.engine import known_errors

            try:
                self._known = known_errors.load(self.settings.baseline[0], self.options.config_file)
            except BaselineError as error:
                raise settings.SettingsError(str(error)) from None

    def _is_known(self, errors: Errors, info: ErrorInfo) -> bool:
        """Whether the project's baseline records an error of ours that would be shown."""
        if self._known is None:
            return False
        try:
            code = info.code.code if info.code is not None else ""
            shown = info.severity == "error" and errors.file not in errors.ignored_files
            return (
                shown
                and not is_ignored(errors, info)
                and self._known.cover(errors.file, info.line, info.column, code, info.message)
            )
        except Exception as error:
            self._failures.tell(errors, info.line, error)
            return False

    def _start(self) -> Calls:
        """What is needed from the first call on that is checked."""
        if self._calls is None:
            from mypy_asyncgen.engine.on_call import Calls

            self._calls = Calls(self, self.settings, self.module, self._failures)
        return self._calls

    def _rewrite(self, errors: Errors, info: ErrorInfo) -> bool:
        try:
            self._failures.tell_held(errors)
            if self._failures.broken:
                return False
            if self._explainer is None:
                from mypy_asyncgen.engine.on_error import Explainer

                self._explainer = Explainer(self.module)
            return self._explainer.rewrite(errors, info)
        except Exception as error:
            self._failures.tell(errors, info.line, error)
            return False

    def _function_hook(self, fullname: str) -> Callable[[FunctionContext], Type] | None:
        return None if self._is_idle() else self._start().function_hook(fullname)

    def _method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        return None if self._is_idle() else self._start().method_hook(fullname)

    def _is_idle(self) -> bool:
        """Whether nothing can be checked: this mypy lacks something for it, or a module of ours cannot be imported."""
        return "check" in self._off or self._failures.broken

    def module(self, checker: TypeChecker) -> Module:
        """The indexed tree of the module that is being checked; only the last one is kept."""
        if self._module is None or self._module.tree is not checker.tree:
            from mypy_asyncgen.tree.units import Module

            self._module = Module(checker.tree, lambda: source_lines(checker))
            self._tell_versions(checker)
            self._tell_misspelt(checker)
        return self._module

    def _tell_misspelt(self, checker: TypeChecker) -> None:
        """Report what a setting names in this module and it does not have, so that a misspelt name is no silence."""
        if self.settings != settings.Settings():
            from mypy_asyncgen.engine.setting_names import named_modules, unresolved

            name = checker.tree.fullname
            if name in named_modules(self.settings):
                for sentence in unresolved(self.settings, checker.modules, name):
                    report_on_file(checker, f"{self.options.config_file}: {sentence}")

    def _tell_versions(self, checker: TypeChecker) -> None:
        """Say once of each client that is imported that there is no stub for its installed version."""
        if self._set_aside and not is_silenced(checker):
            from mypy_asyncgen.tree.units import imported_modules

            imported = set(imported_modules(checker.tree))
            for package in [each for each in self._set_aside if any(is_within(name, each) for name in imported)]:
                remark(checker, self._set_aside.pop(package))

    # mypy's daemon drops its watchers before it checks again; each file it reads passes here first.
    def get_additional_deps(self, file: MypyFile) -> list[tuple[int, str, int]]:
        try:
            if self._stubs is not None:
                self._stubs.attach()
            if self._errors is not None:
                self._errors.attach()
            self._forget()
        except Exception as error:
            self._failures.hold(error)
        if self._failures.held:
            self._tell_held()
        return []

    def get_additional_indirect_deps(self, file: MypyFile) -> set[str]:
        """mypy 2.4 and later ask this when a module has been checked."""
        try:
            if self._errors is not None and "check again" not in self._off:
                self._look_at_absent(file)
                checker = self._checker_of(file)
                if checker is not None:
                    self._look_again(checker)
            if self.options.cache_dir == os.devnull and not file.is_typeshed_file(self.options):
                from mypy_asyncgen.tree import facts

                # Nothing will be written to a cache, and mypy drops the bodies now.
                facts.keep_dropped(file, self.settings)
        except Exception as error:
            self._failures.hold(error)
            # There may be no other module after this one.
            self._tell_held()
        return set()

    def _checker_of(self, file: MypyFile) -> TypeChecker | None:
        """The checker of a module that is worth a second look; None for others."""
        checker = self._calls.checkers.pop(file, None) if self._calls is not None else None
        if checker is not None or file.is_stub:
            return checker
        from mypy_asyncgen.mypy_api.build import checker_of
        from mypy_asyncgen.tree.decorations import has_open_async_function

        # Where no call of a module has a type, no hook has seen its checker.
        return checker_of(file) if has_open_async_function(file) else None

    def _look_at_absent(self, file: MypyFile) -> None:
        if file.is_stub:
            return
        from mypy_asyncgen.recover.absent import project, tables

        modules = self._modules or {}
        if not tables.concern(file, modules) and not project.concern(file, modules):
            return
        if self._absent_packages is None:
            from mypy_asyncgen.engine.absent_packages import AbsentPackages

            self._absent_packages = AbsentPackages(self._start())
        self._absent_packages.look_at(file)

    def _look_again(self, checker: TypeChecker) -> None:
        assert self._errors is not None
        calls = self._start()
        entered, handed_on = calls.entered.pop(checker.tree, {}), calls.handed_on.pop(checker.tree, {})
        try:
            if self._second_look is None:
                from mypy_asyncgen.engine.second_look import SecondLook

                self._second_look = SecondLook(self._errors, self._forget_names, self._start().known)
            self._second_look.look(checker, self.module(checker), entered, handed_on)
        except Exception as error:
            self._failures.tell(checker.errors, -1, error)

    def _tell_held(self) -> None:
        try:
            found = errors_of(self.options)
            for errors in found:
                self._failures.tell_held(errors)
            if not found:
                self._failures.print_held()
        except Exception as error:
            self._failures.print(error)

    def _forget(self) -> None:
        """Drop what is known of definitions, which can be others by now."""
        self._module = None
        if self._stub_functions is not None:
            self._stub_functions.forget()
        if self._second_look is not None:
            self._second_look.forget()
        self._forget_names()
        if self._known is not None:
            self._known.forget()
        forget_classes()
        if self._absent_packages is not None:
            self._absent_packages.forget()

    def _forget_names(self) -> None:
        """Drop what is known of what names stand for."""
        if self._calls is not None:
            self._calls.forget()
            self._functions.clear()
            self._methods.clear()

    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type] | None:
        return self._functions[fullname]

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        return self._methods[fullname]

    def get_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type] | None:
        return self._attributes[fullname]

    def get_method_signature_hook(self, fullname: str) -> Callable[[MethodSigContext], FunctionLike] | None:
        return self._method_signatures[fullname]

    def get_type_analyze_hook(self, fullname: str) -> Callable[[AnalyzeTypeContext], Type] | None:
        return self._annotations.get(fullname)

    def get_class_decorator_hook(self, fullname: str) -> Callable[[ClassDefContext], None] | None:
        return self._not_a_dataclass(fullname, "get_class_decorator_hook")

    def get_class_decorator_hook_2(self, fullname: str) -> Callable[[ClassDefContext], bool] | None:
        return self._not_a_dataclass(fullname, "get_class_decorator_hook_2")

    def _not_a_dataclass(self, fullname: str, question: str) -> Callable[[ClassDefContext], Any] | None:
        if "facts" in self._off:
            return None
        try:
            from mypy_asyncgen.mypy_api import kept_facts

            return kept_facts.not_a_dataclass(self, fullname, question)
        except Exception as error:
            self._failures.hold(error)
            return None

    def _at_async_iterator(self, ctx: AnalyzeTypeContext) -> Type:
        # mypy asks again for the same name when it is told to analyse the annotation itself.
        answers = dict(self._annotations)
        self._annotations.clear()
        try:
            if self._stub_functions is None:
                from mypy_asyncgen.engine.on_stub_function import StubFunctions

                self._stub_functions = StubFunctions()
            self._stub_functions.look_at(ctx)
        except Exception as error:
            self._failures.hold(error)
        try:
            return ctx.api.analyze_type(ctx.type)
        finally:
            self._annotations.update(answers)

    def _attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type] | None:
        if self._is_idle():
            return None
        if may_know(fullname):
            from mypy_asyncgen.recover.clients.table import ATTRIBUTE_HOOKS

            if fullname in ATTRIBUTE_HOOKS:
                return partial(self._at_attribute, ATTRIBUTE_HOOKS[fullname])
        return self._start().attribute_hook(fullname)

    def _method_signature_hook(self, fullname: str) -> Callable[[MethodSigContext], FunctionLike] | None:
        if self._is_idle() or not may_know(fullname):
            return None
        from mypy_asyncgen.recover.clients.table import METHOD_SIGNATURE_HOOKS

        hook = METHOD_SIGNATURE_HOOKS.get(fullname)
        return None if hook is None else partial(self._at_method_signature, hook)

    def _at_attribute(self, hook: Callable[[AttributeContext], Type], ctx: AttributeContext) -> Type:
        try:
            return hook(ctx)
        except Exception as error:
            self._tell(ctx, error)
            return ctx.default_attr_type

    def _at_method_signature(
        self, hook: Callable[[MethodSigContext], FunctionLike], ctx: MethodSigContext
    ) -> FunctionLike:
        try:
            return hook(ctx)
        except Exception as error:
            self._tell(ctx, error)
            return ctx.default_signature

    def _tell(self, ctx: AttributeContext | MethodSigContext, error: Exception) -> None:
        if isinstance(ctx.api, TypeChecker):
            self._failures.tell(ctx.api.errors, ctx.context.line, error)

    def report_config_data(self, ctx: ReportConfigContext) -> Any:
        """What a cached result depends on beside mypy's own options: the settings and this package's source."""
        try:
            if ctx.is_check and self._stubs is not None:
                self._stubs.attach()
            keeps = not ctx.is_check and "facts" not in self._off
            tree = module_tree(self, ctx.id) if keeps else None
            # The standard library has nothing to mark, and is most of what a small run writes.
            if tree is not None and not tree.is_typeshed_file(self.options):
                from mypy_asyncgen.recover.absent import bases
                from mypy_asyncgen.tree import facts

                # It is about to be written to the cache.
                facts.keep_checked(tree, self.settings)
                bases.keep(tree)
            if self._failures.happened:
                # Like no other run: what it writes is checked again by the next, and what others wrote by this one, so
                # that there is a file to report the failure in.
                return {"failed": os.urandom(8).hex()}
            if self._config_data is None:
                self._config_data = {"settings": self.settings.digest(), "source": source_digest()}
                if self._known is not None:
                    self._config_data["baseline"] = self._known.digest()
            if not ctx.is_check and self._reads_unfollowed(ctx.id):
                # mypy does not see when the source that it depends on changes: the next run checks it again.
                return {**self._config_data, "unfollowed": os.urandom(8).hex()}
            return self._config_data
        except Exception as error:
            # The module's errors are out.
            self._failures.print(error)
            return None

    def _reads_unfollowed(self, module: str) -> bool:
        """Whether a module depends on source of its project that mypy does not find."""
        tree = module_tree(self, module)
        if tree is None or tree.is_stub or "check again" in self._off:
            return False
        from mypy_asyncgen.recover.absent import project

        return project.concern(tree, self._modules or {})


class _InDaemon(AsyncPlugin):
    """The plugin in mypy's daemon, which drops its watchers before each update and compares what it reads with before.

    Nothing tells a plugin of an update in which no file is read, because one was deleted. So whatever mypy asks first
    puts the watcher back, before there can be an error; elsewhere these questions would only cost time.
    """

    def __init__(self, options: Options) -> None:
        self._kept = KeptErrors()
        super().__init__(options)

    def get_additional_deps(self, file: MypyFile) -> list[tuple[int, str, int]]:
        self._look()
        try:
            for errors in self._found():
                self._kept.drop(errors, file.fullname)
            if "facts" not in self._off:
                from mypy_asyncgen.tree import facts

                facts.keep_parsed(file, self.settings)
        except Exception as error:
            self._failures.hold(error)
        return super().get_additional_deps(file)

    def _look(self) -> None:
        try:
            if self._errors is None:
                return
            attached = self._errors.attach()
            if attached:
                self._forget()
            for errors in self._found():
                if attached:
                    self._kept.put_back(errors)
                else:
                    self._kept.drop(errors, errors.current_module(), errors.current_target())
        except Exception as error:
            self._failures.hold(error)

    def _found(self) -> Iterable[Errors]:
        """The build's errors, where something is found when a module is over."""
        return self._errors.found if self._errors is not None and "check again" not in self._off else ()

    def get_additional_indirect_deps(self, file: MypyFile) -> set[str]:
        with ExitStack() as keeping:
            for errors in self._found():
                keeping.enter_context(self._kept.kept_of(errors, file))
            return super().get_additional_indirect_deps(file)

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


def is_within(module: str, package: str) -> bool:
    """Whether a module is a package or in it, or is what holds the package."""
    return module == package or module.startswith(f"{package}.") or package.startswith(f"{module}.")


# What only commands need: it has no say in what mypy reports.
_COMMANDS = frozenset({"commands", "docs", "examples", "stubs"})
_digest: str | None = None


def source_digest() -> str:
    """A digest of the plugin's own source: mypy's cache only looks at the module named in ``plugins``."""
    global _digest
    if _digest is None:
        total = hashlib.sha1(usedforsecurity=False)
        folders = [str(Path(__file__).parent)]
        while folders:
            with os.scandir(folders.pop()) as entries:
                for entry in sorted(entries, key=lambda entry: entry.name):
                    if entry.name.endswith(".py"):
                        with open(entry.path, "rb") as file:  # noqa: PTH123 (each run waits for this)
                            total.update(file.read())
                    elif "." not in entry.name and entry.name not in _COMMANDS and entry.is_dir():
                        folders.append(entry.path)
        _digest = total.hexdigest()
    return _digest
