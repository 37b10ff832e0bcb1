"""Write files whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from mypy_asyncgen.stubtools.kinds import BadInput


def write_all(contents: Mapping[Path, bytes], before: Mapping[Path, bytes] | None = None) -> None:
    """Write some files, each as a whole.

    Every new content is on disk, next to its file, before the first file is replaced; so a full disk, a
    directory that cannot be written or an interruption leaves the files as they were.

    Args:
        contents: the new content of each file. Permissions of a file that is there are kept, and a symbolic
            link goes on leading to its file.
        before: what each file held when it was read; one that holds something else by now is not replaced.

    Raises:
        BadInput: a file cannot be written, or was changed in the meantime.
    """
    waiting: list[tuple[Path, Path]] = []
    path = Path()
    try:
        for path, content in contents.items():
            target = path.resolve()
            if before is not None and target.read_bytes() != before[path]:
                raise BadInput(f"{path}: the file was changed while it was worked on; nothing was written")
            handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
            waiting.append((Path(name), target))
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if target.exists():
                shutil.copymode(target, name)
            else:
                # A temporary file is its owner's alone; a new stub is as any new file is.
                umask = os.umask(0)
                os.umask(umask)
                Path(name).chmod(0o666 & ~umask)
        while waiting:
            temporary, path = waiting[0]
            temporary.replace(path)
            waiting.pop(0)
    except OSError as error:
        raise BadInput(f"{path}: cannot write the file: {error.strerror or error}") from None
    finally:
        for temporary, _ in waiting:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def place_directory(directory: Path, contents: Mapping[Path, bytes]) -> None:
    """Write files into a directory that may not be there yet.

    Args:
        directory: the directory.
        contents: the content of each file, all of them below it.

    Raises:
        BadInput: a file cannot be written. Directories that were made for it are gone again, and files that
            were there are as they were.
    """
    made: list[Path] = []
    path = directory
    try:
        for path in contents:
            missing = [each for each in (path.parent, *path.parent.parents) if not each.exists()]
            for each in reversed(missing):
                each.mkdir()
                made.append(each)
        write_all(contents)
        made.clear()
    except OSError as error:
        raise BadInput(f"{path}: cannot write the file: {error.strerror or error}") from None
    finally:
        for each in reversed(made):
            with contextlib.suppress(OSError):
                each.rmdir()
