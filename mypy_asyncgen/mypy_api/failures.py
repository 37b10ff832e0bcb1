"""What happens where the plugin itself fails: mypy goes on, and one error asks for a bug report."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterable

from mypy.errors import Errors
from mypy.options import Options

from mypy_asyncgen.mypy_api.errors import checker_in_use, past_watchers


class Failures:
    """Keeps a mistake of the plugin's own from ending mypy's run: the first is reported, the rest are not repeated.

    The same holds for remarks on the run as a whole: each is told once, in the first file whose errors are shown.

    Args:
        options: the build's options.

    Attributes:
        can_report: whether this mypy's errors can be used to report with; the error output is used elsewhere.
        happened: whether there was a failure.
        broken: whether a module of the plugin cannot be imported. Python tries a failed import again at each call,
            which makes a run many times as long, so nothing that may import is called any more.
    """

    def __init__(self, options: Options) -> None:
        self._show_traceback = options.show_traceback
        self._told = False
        self._held: Exception | None = None
        self._remarks: list[str] = []
        self.can_report = True
        self.happened = False
        self.broken = False

    @property
    def held(self) -> bool:
        """Whether there is a failure or a remark that could not be reported yet."""
        return self._held is not None or bool(self._remarks)

    def tell(self, errors: Errors, line: int, error: Exception) -> None:
        """Report a failure as an error at the line being checked.

        Args:
            errors: the build's errors, set to the file being checked. Where its errors are not shown, the failure
                says nothing, and the next one is reported in its place.
            line: the line, or -1 where it is not known.
            error: what was raised; its traceback goes to the error output under ``--show-traceback``.
        """
        self._happens(error)
        self._report(errors, line, error)

    def hold(self, error: Exception) -> None:
        """Report a failure that happened where no file is being checked as soon as there is one.

        Args:
            error: what was raised.
        """
        self._happens(error)
        try:
            checker = checker_in_use() if self.can_report else None
            if checker is not None and checker.errors.file == checker.path:
                self._report(checker.errors, -1, error)
                return
        except Exception:
            self.can_report = False
        if self._held is None:
            self._held = error

    def remark(self, texts: Iterable[str]) -> None:
        """Tell something of the run as a whole, as a note that mypy does not count as an error.

        Args:
            texts: the notes.
        """
        self._remarks += texts

    def tell_held(self, errors: Errors) -> None:
        """Report what is held, if there is something.

        Args:
            errors: the build's errors, set to the file being read or checked.
        """
        if not self.can_report:
            self.print_held()
        if self._held is not None:
            self._report(errors, -1, self._held)
            if self._told:
                self._held = None
        if self._remarks and _are_shown(errors):
            for text in self._remarks:
                with past_watchers(errors):
                    errors.report(1, None, text, severity="note", only_once=True)
            self._remarks.clear()

    def print_held(self) -> None:
        """Say on the error output what is held, where there is nothing to report it with."""
        if self._held is not None:
            self._print(self._held)
            self._held = None
        for text in self._remarks:
            print(f"note: {text}", file=sys.stderr)
        self._remarks.clear()

    def print(self, error: Exception) -> None:
        """Say on the error output what can be reported of no file any more."""
        self._happens(error)
        self._print(error)

    def _happens(self, error: Exception) -> None:
        self.happened = True
        self.broken = self.broken or isinstance(error, ImportError)
        if self._show_traceback:
            traceback.print_exception(error)

    def _report(self, errors: Errors, line: int, error: Exception) -> None:
        if self._told:
            return
        if not self.can_report:
            self._print(error)
            return
        try:
            if not _are_shown(errors):
                return
            with past_watchers(errors):
                errors.report(line, None, _plea(error))
            self._told = True
        except Exception:
            # What reports the failure failed itself.
            self.can_report = False
            self._print(error)

    def _print(self, error: Exception) -> None:
        if not self._told:
            self._told = True
            print(f"error: {_plea(error)}", file=sys.stderr)


def _are_shown(errors: Errors) -> bool:
    """Whether errors in the file being read or checked are shown, and not printed already."""
    return errors.file not in errors.ignored_files and errors.file not in errors.flushed_files


def _plea(error: Exception) -> str:
    return (
        f"mypy_asyncgen failed here ({type(error).__name__}: {error}), and mypy goes on without it; please report "
        'this with the lines it is about and what "mypy --show-traceback" prints'
    )
