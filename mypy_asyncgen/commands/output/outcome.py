"""What a command ends with: an exit status, or one sentence that says why it could not do its work."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable

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


def guarded(program: str, command: Callable[[], int]) -> int:
    """Run a command so that it ends with an exit status, and never in a traceback.

    Args:
        program: its name, in front of what is said on the error output.
        command: gives the exit status.

    Returns:
        The exit status: the command's own; 2 where it could not go on, which is said; 130 where it was interrupted.
    """
    try:
        status = command()
        sys.stdout.flush()
        return status
    except CommandError as error:
        print(f"{program}: {error}", file=sys.stderr)
    except KeyboardInterrupt:
        print(f"{program}: interrupted; no file was changed halfway", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has seen enough; Python would complain when it closes the stream.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception as error:
        if os.environ.get("MYPY_ASYNCGEN_TRACEBACK"):
            raise
        print(
            f"{program}: failed, which is a bug in it: {type(error).__name__}: {error}; please report it with what "
            "MYPY_ASYNCGEN_TRACEBACK=1 in the environment shows",
            file=sys.stderr,
        )
    return FAILED
