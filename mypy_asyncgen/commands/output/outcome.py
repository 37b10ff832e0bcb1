"""What a command ends with: an exit status, or one sentence that says why it could not do its work."""

from __future__ import annotations

# As mypy's own: nothing found, something found, mypy or the command could not run.
CLEAN, FOUND, FAILED = 0, 1, 2
# As a shell reports a process that Ctrl-C ended.
INTERRUPTED = 130


class CommandError(Exception):
    """A command cannot go on; the text is one sentence for the person who gave it, and nothing was changed."""


def plural(count: int, noun: str, many: str | None = None) -> str:
    """A count with its noun: ``1 error``, ``2 errors``.

    Args:
        count: how many.
        noun: the singular.
        many: the plural, where it is not the singular with an "s".
    """
    return f"{count} {noun if count == 1 else many or noun + 's'}"
