"""Runs programs in a process of its own and tells what Python says of their coroutines.

    python execute.py FILE...

Prints one line of JSON for each program as soon as it has ended.
"""

from __future__ import annotations

import asyncio
import gc
import json
import runpy
import signal
import sys
import warnings
from types import FrameType
from typing import Any

# How long one program may take, in seconds; a wrong one can wait for ever.
_LIMIT = 5


class TookTooLong(BaseException):
    """Nothing in a program catches it."""


def _stop(number: int, frame: FrameType | None) -> None:
    raise TookTooLong


def run(path: str) -> dict[str, Any]:
    """Run one program.

    Args:
        path: its file.

    Returns:
        ``error``: the exception it ended with, if any; ``where``: its lines in the traceback; ``never``: for each
        coroutine that was never awaited, the lines it was made on; ``lines``: the lines that were executed.
    """
    lines: set[int] = set()

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        if frame.f_code.co_filename != path:
            return None
        lines.add(frame.f_lineno)
        return trace

    error, where = None, []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        sys.set_coroutine_origin_tracking_depth(4)
        signal.setitimer(signal.ITIMER_REAL, _LIMIT)
        sys.settrace(trace)
        try:
            runpy.run_path(path, run_name="__main__")
        except TookTooLong:
            error = "TookTooLong"
        except BaseException as raised:
            found: BaseException = raised
            while getattr(found, "exceptions", ()):
                found = found.exceptions[0]  # type: ignore[attr-defined]
            error = f"{type(found).__name__}: {found}"
            step = found.__traceback__
            while step is not None:
                if step.tb_frame.f_code.co_filename == path:
                    where.append(step.tb_lineno)
                step = step.tb_next
            del raised, found, step
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            sys.settrace(None)
        asyncio.set_event_loop(None)
        gc.collect()
    never = []
    for warning in caught:
        text = str(warning.message)
        if "was never awaited" in text:
            made = [int(part.split(",")[0]) for part in text.split(f'File "{path}", line ')[1:]]
            never.append({"text": text.splitlines()[0], "lines": made})
    return {"path": path, "error": error, "where": where, "never": never, "lines": sorted(lines)}


def main() -> None:
    """Run the programs that are named on the command line."""
    signal.signal(signal.SIGALRM, _stop)
    for path in sys.argv[1:]:
        print(json.dumps(run(path)), flush=True)


if __name__ == "__main__":
    main()
