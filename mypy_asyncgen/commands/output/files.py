"""Read source files without losing how they are written, and replace files whole or not at all."""

from __future__ import annotations

import codecs
import contextlib
import io
import os
import shutil
import tempfile
import tokenize
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from mypy_asyncgen.commands.output.outcome import CommandError


@dataclass(frozen=True)
class Text:
    """A source file as it is on disk.

    Attributes:
        path: the file.
        raw: its bytes.
        text: its text, line ends as they are, without a byte order mark.
        encoding: how the bytes are to be written again (PEP 263); a byte order mark is part of it.
    """

    path: Path
    raw: bytes
    text: str
    encoding: str

    def encoded(self, text: str) -> bytes:
        """Another text in this file's encoding.

        Args:
            text: the text.

        Raises:
            UnicodeEncodeError: the encoding has no place for one of its characters.
        """
        return text.encode(self.encoding)


def read_source(path: Path) -> Text:
    """Read a Python file in the encoding it declares.

    Args:
        path: the file.

    Raises:
        CommandError: it cannot be read or decoded.
    """
    try:
        raw = path.read_bytes()
        encoding, _ = tokenize.detect_encoding(io.BytesIO(raw).readline)
        return Text(path, raw, raw.decode(encoding), encoding)
    except OSError as error:
        raise CommandError(f"{path}: cannot be read: {error.strerror or error}") from None
    except (SyntaxError, UnicodeDecodeError, LookupError) as error:
        raise CommandError(f"{path}: cannot be decoded: {error}") from None


def read_text(path: Path) -> Text:
    """Read a configuration file, which is UTF-8.

    Args:
        path: the file.

    Raises:
        CommandError: it cannot be read, or is not UTF-8.
    """
    try:
        raw = path.read_bytes()
        encoding = "utf-8-sig" if raw.startswith(codecs.BOM_UTF8) else "utf-8"
        return Text(path, raw, raw.decode(encoding), encoding)
    except OSError as error:
        raise CommandError(f"{path}: cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        raise CommandError(f"{path}: is not UTF-8: {error}") from None


def newline_of(text: str) -> str:
    """The line end that a text uses; of a text without one, a plain line feed."""
    return "\r\n" if "\r\n" in text else "\n"


def is_writable(path: Path) -> bool:
    """Whether `write_all` may replace a file that is there.

    Args:
        path: the file.
    """
    target = path.resolve()
    return os.access(target, os.W_OK) and os.access(target.parent, os.W_OK)


def write_all(contents: Mapping[Path, bytes], before: Mapping[Path, bytes | None]) -> None:
    """Write files, each as a whole.

    Everything is on disk, next to its file, before the first file is replaced, so that a full disk, a folder that cannot
    be written to or an interruption leaves the files as they were.

    Args:
        contents: the new content of each file. Permissions are kept, and a symbolic link goes on leading to its file.
        before: what each file held when it was read, None for a file that is new. A file that holds something else by
            now is not replaced.

    Raises:
        CommandError: a file cannot be written, or was changed meanwhile.
    """
    waiting: list[tuple[Path, Path]] = []
    shown = Path()
    try:
        for shown, content in contents.items():
            target = shown.resolve()
            now = target.read_bytes() if target.exists() else None
            if now != before.get(shown):
                raise CommandError(f"{shown}: the file was changed meanwhile; nothing was written")
            if now is not None and not os.access(target, os.W_OK):
                raise CommandError(f"{shown}: the file cannot be written to; nothing was written")
            handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
            waiting.append((Path(name), target))
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if now is not None:
                shutil.copymode(target, name)
            else:
                # A temporary file is its owner's alone; a new file is as any other.
                umask = os.umask(0)
                os.umask(umask)
                Path(name).chmod(0o666 & ~umask)
        while waiting:
            temporary, shown = waiting[0]
            temporary.replace(shown)
            waiting.pop(0)
    except OSError as error:
        raise CommandError(f"{shown}: cannot be written: {error.strerror or error}") from None
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
        CommandError: a file cannot be written. Directories that were made for it are gone again, and files that
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
        write_all(contents, {path: path.read_bytes() if path.exists() else None for path in contents})
        made.clear()
    except OSError as error:
        raise CommandError(f"{path}: cannot be written: {error.strerror or error}") from None
    finally:
        for each in reversed(made):
            with contextlib.suppress(OSError):
                each.rmdir()


@contextlib.contextmanager
def inside(folder: str | Path) -> Iterator[None]:
    """In another working folder, so that files are shown by their names (`contextlib.chdir` is Python 3.11)."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
