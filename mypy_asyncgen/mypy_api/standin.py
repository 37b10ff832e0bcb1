"""What mypy gets in the plugin's place where the rest of the package cannot be imported.

It asks for nothing that a plugin is not promised but the object that holds the errors, so that it works where the rest
does not: with a mypy that has dropped what the plugin relies on.
"""

from __future__ import annotations

import gc
import sys

from mypy.errors import Errors
from mypy.nodes import MypyFile
from mypy.options import Options
from mypy.plugin import Plugin


def instead_of(version: str, error: Exception) -> type[Plugin]:
    """A plugin that reports once that the real one is not there, and leaves the rest to mypy.

    Args:
        version: mypy's version.
        error: why the real one cannot be imported.

    Returns:
        The plugin class mypy is to instantiate.
    """
    text = (
        f"mypy_asyncgen cannot be used with mypy {version} ({type(error).__name__}: {error}), and mypy goes on without "
        "it; please report this, and until then use an older mypy"
    )

    class StandIn(Plugin):
        def __init__(self, options: Options) -> None:
            super().__init__(options)
            self._told = False

        def get_additional_deps(self, file: MypyFile) -> list[tuple[int, str, int]]:
            if not self._told:
                self._told = self._tell()
            return []

        def _tell(self) -> bool:
            try:
                found = [each for each in gc.get_objects() if type(each) is Errors and each.options is self.options]
                for errors in found:
                    if errors.file not in errors.ignored_files:
                        errors.report(1, None, text)
                        return True
            except Exception:
                found = []
            if not found:
                print(f"error: {text}", file=sys.stderr)
            return not found

    return StandIn
