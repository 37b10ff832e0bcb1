"""What is read of mypy's errors, and how they are reported or replaced.

mypy has no hook for the errors it reports. Every error passes the watchers of `mypy.errors.Errors`, though, and a
watcher at the bottom of that stack sees exactly the errors that would be shown, while the type checker still holds the
types of the operands. `mypy_asyncgen.mypy_api.contract` says what all this needs and tries it out.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from mypy.checker import TypeChecker
from mypy.errors import ErrorInfo, Errors, ErrorWatcher
from mypy.nodes import MypyFile
from mypy.options import Options

from mypy_asyncgen.codes import CODES

if TYPE_CHECKING:
    from mypy.errorcodes import ErrorCode
    from mypy.nodes import Context
    from mypy.plugin import AnalyzeTypeContext

Rewrite = Callable[[Errors, ErrorInfo], bool]

# How many errors of a file are looked at for one of the same line.
_LAST = 200


class ErrorStream:
    """A watcher below all of mypy's own: it sees each error that would be shown and may take it away.

    Args:
        options: the build's options; the `Errors` that carries the same object is the build's.
        rewrite: called once per error or note that no other watcher took; True takes the error away, and with it the
            notes that mypy hangs on it. It may report errors of its own, and does not raise.
        known: called once per error of ours that would be shown; True takes it away, with its notes. It does not raise.
    """

    def __init__(self, options: Options, rewrite: Rewrite, known: Rewrite = lambda errors, info: False) -> None:
        self._rewrite = rewrite
        self._known = known
        self._passed: ErrorInfo | None = None
        self._taken: ErrorInfo | None = None
        self._only_ours = False
        # A plugin is not given the build's `Errors`, and the first error of a run may come before any hook that leads
        # to it. mypy makes it just before it makes the plugin, so that it is among the objects alive now.
        self._watchers: list[tuple[Errors, ErrorWatcher]] = [
            (found, ErrorWatcher(found, filter_errors=self._on_error)) for found in errors_of(options)
        ]

    @property
    def found(self) -> Iterator[Errors]:
        """The build's `Errors`; none where it was not found."""
        return (errors for errors, _ in self._watchers)

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
            known = not info.blocker and any(self._known(errors, info) for errors, _ in self._watchers)
            self._passed, self._taken = (None, info) if known else (info, None)
            return known
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


def may_be_replaced(errors: Errors, info: ErrorInfo) -> bool:
    """Whether an error of mypy's may be reported under any other code at all.

    What an ignore comment or a setting silences without the plugin stays silenced, and is left to mypy, which then
    counts the comment as used. Most errors of a run are of that kind, so this is asked before an error is looked at.

    Args:
        errors: the build's errors.
        info: mypy's error.
    """
    if info.code is None:
        return True
    if errors.is_error_code_enabled(info.code):
        return not is_ignored(errors, info)
    return not info.code.default_enabled


def may_become(errors: Errors, info: ErrorInfo, code: ErrorCode) -> bool:
    """Whether an error of mypy's that may be replaced may be reported under a code.

    What is shown must stay visible, unless the new code is silenced by its own name.

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
    if code in errors.options.disabled_error_codes or any(code.code in ignores.get(line, ()) for line in lines):
        return True
    if not errors.is_error_code_enabled(old):
        return True
    info.code = code
    try:
        return not any(errors.is_ignored_error(line, info, ignores) for line in lines)
    finally:
        info.code = old


def report_instead(
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
        _told_apart(errors, place, message),
        code,
        end_line=place.end_line,
        end_column=place.end_column,
        origin_span=span,
    )
    _report_notes(errors, ours, notes)


def _told_apart(errors: Errors, place: Context | ErrorInfo, message: str) -> str:
    """A message that is no other error's on its line, told apart by the blanks at its end, which nobody sees.

    mypy drops an error with the message of another one on the same line, since it checks some functions twice. So the
    same mistake made twice on a line would be shown once. What is said of a place inside the other's is one mistake.
    """
    others = []
    # What is reported on one line is reported within a short while.
    for info in reversed(errors.error_info_map.get(errors.file, [])[-_LAST:]):
        if info.line == place.line and info.severity == "error" and info.message.rstrip() == message:
            if _encloses(info, place) or _encloses(place, info):
                return info.message
            others.append(info)
    return message + " " * len(others)


def _encloses(outer: Context | ErrorInfo, inner: Context | ErrorInfo) -> bool:
    """Whether a place of a line holds another one of the same line."""
    if outer.column < 0 or outer.end_line is None or outer.end_column is None:
        return True
    return outer.column <= inner.column and (outer.line, inner.column) < (outer.end_line, outer.end_column)


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


@contextmanager
def past_watchers(errors: Errors) -> Iterator[None]:
    """Report past the filters of a trial, and past our own.

    mypy types an expression on trial with a filter over its errors and takes an error inside for a failed trial. What
    a check finds has no say in that, and may not come round again outside of one.
    """
    with _watched_by(errors, []):
        yield


@contextmanager
def _past_trials(errors: Errors) -> Iterator[None]:
    """Report past the filters of a trial, but not past our own, which knows what a baseline records."""
    lowest = errors._watchers[:1]
    with _watched_by(errors, [each for each in lowest if _is_ours(each)]):
        yield


def _is_ours(watcher: ErrorWatcher) -> bool:
    return isinstance(getattr(watcher._filter, "__self__", None), ErrorStream)


@contextmanager
def _watched_by(errors: Errors, chosen: list[ErrorWatcher]) -> Iterator[None]:
    watchers = errors._watchers
    errors._watchers = chosen
    try:
        yield
    finally:
        errors._watchers = watchers


def report_at(checker: TypeChecker, node: Context, code: ErrorCode, message: str, notes: Iterable[str]) -> None:
    """Report an error at a node, past the filters of a trial."""
    message = _told_apart(checker.errors, node, message)
    with _past_trials(checker.errors):
        _report_notes(checker.errors, checker.fail(message, node, code=code), notes)


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
    with past_watchers(checker.errors):
        checker.errors.report(1, None, message, severity="note", only_once=True)


def note(checker: TypeChecker, line: int, message: str) -> None:
    """Note something at a line; mypy does not count notes as errors."""
    with past_watchers(checker.errors):
        checker.errors.report(line, None, message, severity="note")


def report_on_file(checker: TypeChecker, message: str) -> None:
    """Report an error about the module as a whole, at its first line."""
    with past_watchers(checker.errors):
        checker.errors.report(1, None, message)


def is_ignored(errors: Errors, info: ErrorInfo) -> bool:
    """Whether a ``# type: ignore`` of the file that is being checked covers an error."""
    ignores = errors.ignored_lines.get(errors.file, {})
    return any(errors.is_ignored_error(line, info, ignores) for line in origin_lines(info))


def is_silenced(checker: TypeChecker) -> bool:
    """Whether no error of the module is shown: it is a dependency, or its errors are ignored."""
    return checker.errors.file in checker.errors.ignored_files or checker.options.ignore_errors


def is_refused(checker: TypeChecker) -> bool:
    """Whether mypy has found an error in the overload that it is trying out, so that the call is not one of it."""
    # The first watcher is ours.
    watchers = checker.errors._watchers[1:]
    return bool(watchers) and watchers[-1].has_new_errors()


def lines_of(errors: Errors) -> list[str]:
    """The lines of the module that errors are reported for, before it has a checker; none where there is no file."""
    read = errors.read_source
    return (read(errors.file) if read is not None else None) or []


def source_lines(checker: TypeChecker) -> list[str] | None:
    """The lines of the module being checked, as mypy read them; None where there is no file."""
    read = checker.errors.read_source
    return read(checker.path) if read is not None else None
