"""The only file that touches what mypy does not promise.

mypy has no hook for the errors it reports. Every error passes the watchers of `mypy.errors.Errors`, though, and a
watcher at the bottom of that stack sees exactly the errors that would be shown, while the type checker still holds the
types of the operands. Here is how such a watcher gets in, how it asks whether an error is silenced, and how it finds
the checker in use. `unsupported` says what a mypy lacks; the plugin then leaves mypy's own messages alone.
"""

from __future__ import annotations

import gc
import importlib
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from mypy.checker import TypeChecker
from mypy.errors import ErrorInfo, Errors, ErrorWatcher
from mypy.nodes import MypyFile
from mypy.options import Options

from mypy_asyncgen.codes import CODES

if TYPE_CHECKING:
    from mypy.errorcodes import ErrorCode
    from mypy.nodes import Context, Expression, TypeInfo
    from mypy.plugin import AnalyzeTypeContext, FunctionContext, MethodContext, Plugin
    from mypy.types import Type

Rewrite = Callable[[Errors, ErrorInfo], bool]


# What is read and called of mypy beside what it offers plugins. A name that is gone fails one test, which names it.
NEEDS: dict[str, tuple[str, ...]] = {
    "mypy.errors.Errors": (
        *("report", "is_ignored_error", "is_error_code_enabled", "_watchers", "file", "options"),
        *("ignored_lines", "ignored_files", "flushed_files", "read_source"),
    ),
    "mypy.errors.ErrorWatcher": ("has_new_errors",),
    "mypy.errors.ErrorInfo": (
        *("message", "severity", "code", "line", "column", "end_line", "end_column", "blocker", "parent_error"),
    ),
    "mypy.checker_state.TypeCheckerState": ("type_checker",),
    "mypy.checker.TypeChecker": (
        *("tree", "path", "errors", "options", "msg", "binder", "tscope", "plugin", "expr_checker", "modules"),
        *("lookup_type", "has_type", "store_types", "local_type_map", "fail", "return_types"),
        *("lookup_typeinfo", "named_generic_type", "get_coroutine_return_type"),
    ),
    "mypy.checkexpr.ExpressionChecker": ("accept", "analyze_external_member_access"),
    "mypy.binder.ConditionalTypeBinder": ("frame_context",),
    "mypy.messages.MessageBuilder": ("filter_errors",),
    "mypy.plugin.Plugin": ("_modules", "lookup_fully_qualified"),
    "mypy.plugin.ChainedPlugin": ("_plugins",),
    "mypy.nodes.FuncDef": ("dataclass_transform_spec", "is_coroutine", "is_async_generator", "unanalyzed_type"),
    "mypy.nodes.DataclassTransformSpec": ("field_specifiers",),
    "mypy.nodes.MypyFile": ("ignored_lines", "imports", "names", "is_typeshed_file"),
}


def unsupported(needs: Mapping[str, tuple[str, ...]] = NEEDS) -> list[str]:
    """What this mypy lacks of the internals that the plugin relies on.

    Args:
        needs: attributes by the full name of their class.

    Returns:
        One description per missing piece; empty where errors can be explained.
    """
    missing = []
    for fullname, names in needs.items():
        module, _, name = fullname.rpartition(".")
        try:
            owner = getattr(importlib.import_module(module), name)
        except (ImportError, AttributeError):
            missing.append(fullname)
            continue
        missing += [f"{fullname}.{attribute}" for attribute in names if not _has(owner, attribute)]
    try:
        watched = Errors(Options())
        ErrorWatcher(watched, filter_errors=lambda file, info: False)
        watched._watchers.insert(0, ErrorWatcher(watched))
    except (TypeError, AttributeError):
        missing.append("mypy.errors.ErrorWatcher(errors, filter_errors=) in Errors._watchers")
    return missing


def _has(owner: type, attribute: str) -> bool:
    """Whether objects of a class have an attribute, as far as the class itself tells."""
    if hasattr(owner, attribute):
        return True
    import inspect

    # Where mypy is not compiled, attributes that are declared or only assigned in `__init__` are not on the class.
    for base in owner.__mro__:
        initializer = base.__dict__.get("__init__")
        code = getattr(initializer, "__code__", None)
        if attribute in inspect.get_annotations(base) or (code is not None and attribute in code.co_names):
            return True
    return False


class ErrorStream:
    """A watcher below all of mypy's own: it sees each error that would be shown and may take it away.

    Args:
        options: the build's options; the `Errors` that carries the same object is the build's.
        rewrite: called once per error or note that no other watcher took; True takes the error away, and with it the
            notes that mypy hangs on it. It may report errors of its own.
    """

    def __init__(self, options: Options, rewrite: Rewrite) -> None:
        self._rewrite = rewrite
        self._passed: ErrorInfo | None = None
        self._taken: ErrorInfo | None = None
        self._only_ours = False
        # A plugin is not given the build's `Errors`, and the first error of a run may come before any hook that leads
        # to it. mypy makes it just before it makes the plugin, so that it is among the objects alive now.
        self._watchers: list[tuple[Errors, ErrorWatcher]] = [
            (found, ErrorWatcher(found, filter_errors=self._on_error)) for found in errors_of(options)
        ]

    def attach(self) -> bool:
        """Put the watcher (back) at the bottom of the stack; mypy's daemon empties the stack before each update.

        Returns:
            Whether it was not there.
        """
        missing = False
        for errors, watcher in self._watchers:
            if watcher not in errors._watchers:
                errors._watchers.insert(0, watcher)
                missing = True
        return missing

    @contextmanager
    def only_ours(self) -> Iterator[None]:
        """Take away every error of mypy's own that no check recognises, for as long as functions are checked again."""
        self._only_ours = True
        try:
            yield
        finally:
            self._only_ours = False

    def _on_error(self, file: str, info: ErrorInfo) -> bool:
        return self._replaced(file, info) or (
            self._only_ours and not (info.code is not None and info.code.code in CODES)
        )

    def _replaced(self, file: str, info: ErrorInfo) -> bool:
        if info is self._passed:
            # mypy asks its watchers a second time when it stores an error that passed them.
            return False
        if info.severity == "note":
            taken = self._taken
            return taken is not None and (
                info.parent_error is taken
                or (info.line == taken.line and (info.code == taken.code or info.column == taken.column))
            )
        if info.blocker or (info.code is not None and info.code.code in CODES):
            self._passed, self._taken = info, None
            return False
        for errors, watcher in self._watchers:
            if watcher in errors._watchers and file not in errors.ignored_files and self._rewrite(errors, info):
                self._taken = info
                return True
        self._passed, self._taken = info, None
        return False


def errors_of(options: Options) -> list[Errors]:
    """The `Errors` of a build that has just begun."""
    for generation in (0, 1, 2):  # It is mostly young, and there are many old objects.
        found = [each for each in gc.get_objects(generation) if type(each) is Errors and each.options is options]
        if found:
            return found
    return []


def checker_in_use() -> TypeChecker | None:
    """The type checker of the module that is being checked, or None outside type checking."""
    from mypy.checker_state import checker_state

    checker = checker_state.type_checker
    return checker if isinstance(checker, TypeChecker) else None


def origin_lines(info: ErrorInfo) -> Iterable[int]:
    """The lines whose ``# type: ignore`` covers an error (a pair with the file before mypy 1.20)."""
    span = getattr(info, "origin_span", None)
    if span is None:
        span = info.origin[1]  # type: ignore[attr-defined, unused-ignore]
    lines: Iterable[int] = span
    return lines


def function_name(info: ErrorInfo) -> str | None:
    """The unqualified name of the function an error is in (a field of its own before mypy 1.20)."""
    context = getattr(info, "local_ctx", None)
    name = context[1] if context is not None else getattr(info, "function_or_member", None)
    return name if isinstance(name, str) else None


def may_become(errors: Errors, info: ErrorInfo, code: ErrorCode) -> bool:
    """Whether an error of mypy's may be reported under another code without changing what the user silenced.

    What an ignore comment or a setting silences without the plugin stays silenced, and is left to mypy, which then
    counts the comment as used. What it shows must stay visible, unless the new code is silenced by its own name.

    Args:
        errors: the build's errors.
        info: mypy's error.
        code: the code it would get.

    Returns:
        True where the change loses nothing and brings nothing back.
    """
    old = info.code
    if old is None:
        return True
    ignores = errors.ignored_lines.get(errors.file, {})
    lines = list(origin_lines(info))
    shown_by_default = errors.is_error_code_enabled(old)
    if not shown_by_default and old.default_enabled:
        return False
    if shown_by_default and any(errors.is_ignored_error(line, info, ignores) for line in lines):
        return False
    if code in errors.options.disabled_error_codes or any(code.code in ignores.get(line, ()) for line in lines):
        return True
    if not shown_by_default:
        return True
    info.code = code
    try:
        return not any(errors.is_ignored_error(line, info, ignores) for line in lines)
    finally:
        info.code = old


def report(
    errors: Errors, info: ErrorInfo, code: ErrorCode, message: str, notes: Iterable[str], *, at: Context | None = None
) -> None:
    """Report an error with its notes in the place of one of mypy's.

    Args:
        errors: the build's errors.
        info: mypy's error.
        code: the code to report under.
        message: the sentence.
        notes: what stands below it.
        at: the node to point at, where it begins on the line of mypy's error: no line may be without its error.
    """
    span = list(origin_lines(info))
    place: Context | ErrorInfo = at if at is not None and at.line == info.line else info
    ours = errors.report(
        info.line,
        place.column,
        message,
        code,
        end_line=place.end_line,
        end_column=place.end_column,
        origin_span=span,
    )
    _report_notes(errors, ours, notes)


def _report_notes(errors: Errors, ours: ErrorInfo, notes: Iterable[str]) -> None:
    """Report the notes of an error of ours, at its place."""
    for note in notes:
        errors.report(
            ours.line,
            ours.column,
            note,
            ours.code,
            severity="note",
            end_line=ours.end_line,
            end_column=ours.end_column,
            origin_span=list(origin_lines(ours)),
            parent_error=ours,
        )


class Failures:
    """Keeps a mistake of the plugin's own from ending mypy's run: the first is reported, the rest are not repeated.

    Args:
        options: the build's options.

    Attributes:
        happened: whether there was one.
    """

    def __init__(self, options: Options) -> None:
        self._show_traceback = options.show_traceback
        self._told = False
        self._held: Exception | None = None
        self.happened = False

    @property
    def held(self) -> bool:
        """Whether there is a failure that could not be reported yet."""
        return self._held is not None

    def tell(self, errors: Errors, line: int, error: Exception) -> None:
        """Report a failure as an error at the line being checked.

        Args:
            errors: the build's errors, set to the file being checked. Where its errors are not shown, the failure
                says nothing, and the next one is reported in its place.
            line: the line, or -1 where it is not known.
            error: what was raised; its traceback goes to the error output under ``--show-traceback``.
        """
        self._trace(error)
        self._report(errors, line, error)

    def hold(self, error: Exception) -> None:
        """Report a failure that happened where no file is being checked as soon as there is one.

        Args:
            error: what was raised.
        """
        self._trace(error)
        checker = checker_in_use()
        if checker is not None and checker.errors.file == checker.path:
            self._report(checker.errors, -1, error)
        elif self._held is None:
            self._held = error

    def tell_held(self, errors: Errors) -> None:
        """Report the failure that is held, if there is one.

        Args:
            errors: the build's errors, set to the file being read or checked.
        """
        if self._held is not None:
            self._report(errors, -1, self._held)
            if self._told:
                self._held = None

    def print_held(self) -> None:
        """Say on the error output what is held, where there is nothing to report it with."""
        if self._held is not None:
            self.print(self._held)
            self._held = None

    def print(self, error: Exception) -> None:
        """Say on the error output what can be reported of no file any more."""
        self._trace(error)
        if not self._told:
            self._told = True
            print(f"error: {_plea(error)}", file=sys.stderr)

    def _trace(self, error: Exception) -> None:
        self.happened = True
        if self._show_traceback:
            traceback.print_exception(error)

    def _report(self, errors: Errors, line: int, error: Exception) -> None:
        if self._told or errors.file in errors.ignored_files or errors.file in errors.flushed_files:
            return
        self._told = True
        watchers = errors._watchers
        errors._watchers = []
        try:
            errors.report(line, None, _plea(error))
        finally:
            errors._watchers = watchers


def _plea(error: Exception) -> str:
    return (
        f"mypy_asyncgen failed here ({type(error).__name__}: {error}), and mypy goes on without it; please report "
        'this with the lines it is about and what "mypy --show-traceback" prints'
    )


def class_in_scope(checker: TypeChecker) -> TypeInfo | None:
    """The class whose definition is being checked."""
    return checker.tscope.classes[-1] if checker.tscope.classes else None


def report_at(checker: TypeChecker, node: Context, code: ErrorCode, message: str, notes: Iterable[str]) -> None:
    """Report an error at a node, past the filters of a trial.

    mypy types an expression on trial with a filter over its errors and takes an error inside for a failed trial. What
    a check finds has no say in that, and may not come round again outside of one.
    """
    errors = checker.errors
    watchers = errors._watchers
    errors._watchers = []
    try:
        _report_notes(errors, checker.fail(message, node, code=code), notes)
    finally:
        errors._watchers = watchers


class ModuleInAnalysis(NamedTuple):
    """The module whose annotations are being analysed.

    Attributes:
        tree: the module.
        errors: the build's errors, set to the module's file.
    """

    tree: MypyFile
    errors: Errors


def module_in_analysis(ctx: AnalyzeTypeContext) -> ModuleInAnalysis | None:
    """The module that an annotation is in, or None on a mypy that does not let one see it."""
    analyser = getattr(ctx.api, "api", None)
    tree, errors = getattr(analyser, "cur_mod_node", None), getattr(analyser, "errors", None)
    return ModuleInAnalysis(tree, errors) if isinstance(tree, MypyFile) and isinstance(errors, Errors) else None


def is_shown(errors: Errors, code: ErrorCode) -> bool:
    """Whether errors of a code are shown in the file that errors are reported for."""
    return errors.file not in errors.ignored_files and errors.is_error_code_enabled(code)


def report_analysed(errors: Errors, node: Context, code: ErrorCode, message: str, notes: Iterable[str]) -> None:
    """Report an error at a node while its module is being analysed; mypy shows what is reported twice once."""
    ours = errors.report(
        node.line,
        node.column,
        message,
        code,
        end_line=node.end_line,
        end_column=node.end_column,
        origin_span=[node.line],
    )
    _report_notes(errors, ours, notes)


def remark(checker: TypeChecker, message: str) -> None:
    """Say something of the run as a whole, as a note that mypy shows once and does not count as an error."""
    checker.errors.report(1, None, message, severity="note", only_once=True)


def is_silenced(checker: TypeChecker) -> bool:
    """Whether no error of the module is shown: it is a dependency, or its errors are ignored."""
    return checker.errors.file in checker.errors.ignored_files or checker.options.ignore_errors


def type_of(checker: TypeChecker, node: Expression) -> Type | None:
    """The type the checker has stored for an expression, or None where it has none (not reached, or not yet)."""
    return checker.lookup_type(node) if checker.has_type(node) else None


def stored_types(checker: TypeChecker) -> dict[Expression, Type]:
    """The types of all expressions of a module, when its check is over."""
    return checker._type_maps[0]


def infer(checker: TypeChecker, node: Expression) -> None:
    """Store the types of an expression and what is in it, as mypy does right after it has reported the errors of one.

    Where mypy tries several ways to type an expression (what a `return` gives, arguments of generic functions), it
    reports the errors of the way it settles on before it stores the types.
    """
    with (
        checker.msg.filter_errors(filter_deprecated=True),
        checker.binder.frame_context(can_skip=True, fall_through=0),
        checker.local_type_map as types,
    ):
        checker.expr_checker.accept(node)
    checker.store_types(types)


def is_refused(checker: TypeChecker) -> bool:
    """Whether mypy has found an error in the overload that it is trying out, so that the call is not one of it."""
    # The first watcher is ours.
    watchers = checker.errors._watchers[1:]
    return bool(watchers) and watchers[-1].has_new_errors()


def source_lines(checker: TypeChecker) -> list[str] | None:
    """The lines of the module being checked, as mypy read them; None where there is no file."""
    read = checker.errors.read_source
    return read(checker.path) if read is not None else None


def function_hooks(checker: TypeChecker, plugin: Plugin, fullname: str) -> list[Callable[[FunctionContext], Type]]:
    """The hooks that the plugins after this one have for a function, in the order in which mypy would have asked."""
    hooks = (other.get_function_hook(fullname) for other in _plugins_after(checker, plugin))
    return [hook for hook in hooks if hook is not None]


def method_hooks(checker: TypeChecker, plugin: Plugin, fullname: str) -> list[Callable[[MethodContext], Type]]:
    """The hooks that the plugins after this one have for a method, in the order in which mypy would have asked."""
    hooks = (other.get_method_hook(fullname) for other in _plugins_after(checker, plugin))
    return [hook for hook in hooks if hook is not None]


def _plugins_after(checker: TypeChecker, plugin: Plugin) -> list[Plugin]:
    chained: list[Plugin] = getattr(checker.plugin, "_plugins", [])
    return chained[chained.index(plugin) + 1 :] if plugin in chained else []


def module_tree(plugin: Plugin, name: str) -> MypyFile | None:
    """A module of the build, by its full name."""
    modules = plugin._modules
    return modules.get(name) if modules is not None else None
