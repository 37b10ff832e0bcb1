"""Where the plugin's time goes: mypy run in this process, with a plugin that times the one of this checkout.

`benchmark.py --profile` starts it: ``python hook_times.py timed|functions OUT ARGUMENT...`` runs mypy with the arguments,
whose configuration names `hook_times` as its plugin, and writes what it saw to OUT as JSON. `timed` has clocks only where
mypy calls in, and says what each way in costs; `functions` runs under cProfile, which makes everything slower, and says
how the time is shared out inside. Compiled mypy leaves no frames: what it does on behalf of the plugin's own functions is
counted for the function that called it.
"""

from __future__ import annotations

import cProfile
import json
import os
import pstats
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mypy.main import main as mypy_main
from mypy.nodes import MypyFile
from mypy.options import Options
from mypy.plugin import Plugin, ReportConfigContext

from mypy_asyncgen import plugin as entry_point

PACKAGE = str(Path(sys.modules[entry_point.__module__].__file__ or "").parent)
LOOKUPS = (
    "get_type_analyze_hook",
    "get_function_signature_hook",
    "get_function_hook",
    "get_method_signature_hook",
    "get_method_hook",
    "get_attribute_hook",
    "get_class_attribute_hook",
    "get_class_decorator_hook",
    "get_class_decorator_hook_2",
    "get_metaclass_hook",
    "get_base_class_hook",
    "get_customize_class_mro_hook",
    "get_dynamic_class_hook",
)


class Clock:
    """CPU time by what it was spent on; time spent in something inside something else counts for the inner one only."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self.calls: Counter[str] = Counter()
        self._inside = [0.0]

    def call(self, what: str, function: Callable[..., Any], *arguments: Any) -> Any:
        """Call a function and count its time.

        Args:
            what: what the time is counted for.
            function: the function.
            arguments: its arguments.

        Returns:
            What the function returns.
        """
        self._inside.append(0.0)
        began = time.thread_time()
        try:
            return function(*arguments)
        finally:
            took = time.thread_time() - began
            self.calls[what] += 1
            self.seconds[what] += took - self._inside.pop()
            self._inside[-1] += took


CLOCK = Clock()
NAMES: defaultdict[str, list[str]] = defaultdict(list)  # by look-up, every name that was asked for, in order
PLUGINS: list[Plugin] = []


def plugin(version: str) -> type[Plugin]:
    """The entry point for mypy's ``plugins = hook_times``."""
    return TimedPlugin


class TimedPlugin(Plugin):
    """Hands everything on to the plugin of this checkout, with a clock around it."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._inner = CLOCK.call("making the plugin", entry_point(""), options)
        self._timed: dict[int, tuple[Any, Any]] = {}
        # A look-up that the plugin does not define is mypy's own, and costs what it costs without a plugin.
        self._defined = [name for name in LOOKUPS if _defines(self._inner, name)]
        self._seen: dict[str, set[str]] = {name: set() for name in self._defined}
        for name in self._defined:
            setattr(self, name, self._lookup(name))
        PLUGINS.append(self._inner)
        errors = getattr(self._inner, "_errors", None)
        if errors is not None:
            rewrite = errors._rewrite
            errors._rewrite = lambda *arguments: CLOCK.call("rewriting mypy's errors", rewrite, *arguments)

    def _lookup(self, name: str) -> Callable[[str], Any]:
        inner, names, seen = getattr(self._inner, name), NAMES[name], self._seen[name]

        def look_up(fullname: str) -> Any:
            names.append(fullname)
            if fullname in seen:
                hook = inner(fullname)
            else:
                seen.add(fullname)
                hook = CLOCK.call("look-ups, the first of a name", inner, fullname)
            return None if hook is None else self._hook(hook, fullname)

        return look_up

    def _hook(self, hook: Any, fullname: str) -> Any:
        known = self._timed.get(id(hook))
        if known is None:
            known = self._timed[id(hook)] = hook, lambda ctx: CLOCK.call(f"hook {fullname}", hook, ctx)
        return known[1]

    def set_modules(self, modules: dict[str, MypyFile]) -> None:
        super().set_modules(modules)
        self._inner.set_modules(modules)

    def report_config_data(self, ctx: ReportConfigContext) -> Any:
        return CLOCK.call("report_config_data", self._inner.report_config_data, ctx)

    def get_additional_deps(self, file: MypyFile) -> Any:
        return CLOCK.call("get_additional_deps", self._inner.get_additional_deps, file)

    def get_additional_indirect_deps(self, file: MypyFile) -> set[str]:
        found: set[str] = CLOCK.call("looking at a module again", self._inner.get_additional_indirect_deps, file)
        return found


def _defines(inner: Plugin, name: str) -> bool:
    return name in vars(inner) or any(
        name in vars(cls) for cls in type(inner).__mro__[: type(inner).__mro__.index(Plugin)]
    )


def _replayed() -> float:
    """What the look-ups of names that were asked for before cost: the clock's own cost would hide it."""
    took = 0.0
    for name, asked in NAMES.items():
        look_up = getattr(PLUGINS[-1], name)
        began = time.thread_time()
        for fullname in asked:
            look_up(fullname)
        full = time.thread_time() - began
        began = time.thread_time()
        for _ in asked:
            pass
        took += full - (time.thread_time() - began)
    return max(took, 0.0)


def timed(arguments: list[str]) -> dict[str, Any]:
    """Run mypy with a clock at each way into the plugin.

    Args:
        arguments: mypy's arguments.

    Returns:
        Seconds and calls by way in, and those of hooks by the name they answer for.
    """
    began = time.process_time()
    _mypy(arguments)
    total = time.process_time() - began
    ways: dict[str, list[float]] = {}
    hooks: dict[str, list[float]] = {}
    for what, seconds in CLOCK.seconds.items():
        if what.startswith("hook "):
            hooks[what.removeprefix("hook ")] = [CLOCK.calls[what], seconds]
        else:
            ways[what] = [CLOCK.calls[what], seconds]
    asked = sum(map(len, NAMES.values()))
    ways["look-ups, again"] = [asked - ways.get("look-ups, the first of a name", [0])[0], _replayed()]
    ways["hooks"] = [sum(calls for calls, _ in hooks.values()), sum(seconds for _, seconds in hooks.values())]
    return {"total": total, "ways": ways, "hooks": hooks}


def functions(arguments: list[str]) -> dict[str, Any]:
    """Run mypy under cProfile.

    Args:
        arguments: mypy's arguments.

    Returns:
        Seconds by function of the plugin, its own and those of the compiled functions it calls.
    """
    profile = cProfile.Profile()
    profile.runcall(_mypy, arguments)
    found: defaultdict[str, list[float]] = defaultdict(lambda: [0, 0.0, 0.0])
    stats: Any = pstats.Stats(profile)
    for (file, line, name), (_, calls, own, _, callers) in stats.stats.items():
        if file.startswith(PACKAGE):
            row = found[f"{Path(file).relative_to(PACKAGE).as_posix()}:{line} {name}"]
            row[0] += calls
            row[1] += own
        elif not file.endswith(".py"):
            for (caller, at, caller_name), (_, _, inside, _) in callers.items():
                if caller.startswith(PACKAGE):
                    found[f"{Path(caller).relative_to(PACKAGE).as_posix()}:{at} {caller_name}"][2] += inside
    return {"functions": found}


def _mypy(arguments: list[str]) -> None:
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        try:
            mypy_main(args=arguments, stdout=nowhere, stderr=sys.stderr, clean_exit=True)
        except SystemExit as end:
            if end.code not in (0, 1, None):
                raise


if __name__ == "__main__":
    # mypy imports this module by its name; the clock has to be the one of that module.
    import hook_times

    _mode, _out, *_arguments = sys.argv[1:]
    _result = getattr(hook_times, {"timed": "timed", "functions": "functions"}[_mode])(_arguments)
    Path(_out).write_text(json.dumps(_result), encoding="utf-8")
