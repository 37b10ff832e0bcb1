"""What a run did not look at: told wherever the answer is that nothing was found."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mypy_asyncgen.codes import CODES
from mypy_asyncgen.commands.output.outcome import plural
from mypy_asyncgen.commands.output.problem import Problem

if TYPE_CHECKING:
    from mypy.options import Options

# Of the packages, those that most files import.
_SHOWN = 5
# What mypy calls things of the async world, and what it says of keywords in the wrong place.
_ASYNC_WORDS = re.compile(
    r"\b(Coroutine|Awaitable|Async(?:Generator|Iterator|Iterable|ContextManager)|CoroutineType)\b"
    r'|"await"|"async |__await__|__a(?:iter|next|enter|exit)__|[Aa]wait\b|async (?:for|with|function|comprehension)'
)


@dataclass
class BlindSpots:
    """What was not looked at, counted.

    Attributes:
        missing: packages that were not found, with the number of files that import each.
        untyped: packages that are installed and have no types, with the same.
        silenced: files whose errors the configuration has mypy ignore.
        unreached: functions with code that mypy holds for unreachable, because a parameter whose default is None is not
            declared to be None; in the order they were found.
        switched_off: our codes that are off because a code of mypy's is, by that code.
    """

    missing: Counter[str] = field(default_factory=Counter)
    untyped: Counter[str] = field(default_factory=Counter)
    silenced: set[str] = field(default_factory=set)
    unreached: dict[str, None] = field(default_factory=dict)
    switched_off: dict[str, list[str]] = field(default_factory=dict)

    def note_build(self, built: Any, checked: set[str]) -> None:
        """Count what a build did not follow.

        Args:
            built: mypy's result (`mypy.build.BuildResult`).
            checked: the modules that were asked for.
        """
        finder = built.manager.find_module_cache
        for name in checked:
            state = built.graph.get(name)
            if state is None:
                continue
            if state.options.ignore_errors:
                self.silenced.add(state.xpath)
            untyped: set[str] = set()
            missing: set[str] = set()
            for dependency in state.suppressed:
                top = dependency.partition(".")[0]
                if top in sys.stdlib_module_names:
                    continue
                reason = finder.find_module(dependency)
                if isinstance(reason, str):
                    # It is there, and was set aside or is skipped on purpose.
                    continue
                (untyped if "WITHOUT_TYPE" in str(reason) else missing).add(top)
            self.untyped.update(untyped - missing)
            self.missing.update(missing)

    def note_options(self, options: Options) -> None:
        """Tell which codes of ours are off with their parents.

        Args:
            options: mypy's options, after the plugin was loaded.
        """
        off = set(options.disable_error_code) - set(options.enable_error_code)
        on = {code.code for code in options.enabled_error_codes}
        for parent in sorted(off):
            ours = [code.name for code in CODES.values() if code.parent == parent and code.name not in on]
            if ours:
                self.switched_off[parent] = ours

    def sentences(self, python: str) -> list[str]:
        """What was not looked at, for a person.

        Args:
            python: the Python whose packages were looked for, as a person knows it.
        """
        said = []
        if self.missing:
            are = plural(len(self.missing), "imported package is", "imported packages are")
            said.append(f"{are} not installed in {python}, and no value from there was checked: {_worst(self.missing)}")
        if self.untyped:
            have = plural(len(self.untyped), "imported package has", "imported packages have")
            said.append(f"{have} no types, and no value from there was checked: {_worst(self.untyped)}")
        if self.silenced:
            files = plural(len(self.silenced), "file")
            said.append(f"The configuration silences all errors in {files} (ignore_errors)")
        if self.unreached:
            functions = plural(len(self.unreached), "function")
            said.append(
                f"mypy holds code in {functions} for unreachable, because a parameter with the default None is not declared "
                f"to be None; what mypy itself would report there is missing: {_first(list(self.unreached))}"
            )
        said += (
            f"The configuration disables mypy's code {parent}, and with it {', '.join(codes)}"
            for parent, codes in self.switched_off.items()
        )
        return said

    def as_data(self) -> dict[str, Any]:
        """The same, for a program."""
        return {
            "missing": dict(self.missing.most_common()),
            "untyped": dict(self.untyped.most_common()),
            "silenced": sorted(self.silenced),
            "unreached": list(self.unreached),
            "switched_off": self.switched_off,
        }


def _worst(counted: Counter[str]) -> str:
    """The packages that most files import."""
    named = ", ".join(f"{name} ({plural(count, 'file')})" for name, count in counted.most_common(_SHOWN))
    left = len(counted) - _SHOWN
    return f"{named} and {left} more" if left > 0 else named


def _first(named: list[str]) -> str:
    left = len(named) - _SHOWN
    return ", ".join(named[:_SHOWN]) + (f" and {left} more" if left > 0 else "")


def about_async(problems: Iterable[Problem]) -> list[Problem]:
    """mypy's own errors that speak of coroutines, awaitables and async iterables, which we have no words for.

    Args:
        problems: the errors of a run.
    """
    return [each for each in problems if not each.ours and _ASYNC_WORDS.search(each.message)]
