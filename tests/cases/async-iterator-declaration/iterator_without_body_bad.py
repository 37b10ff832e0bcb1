"""An `async def __aiter__` that mypy rejects as well, for its body or its type: one mistake, told once."""

from collections.abc import AsyncIterator


class Stream:
    async def __aiter__(self) -> AsyncIterator[int]: ...  # E: async-iterator-declaration


class Wrong:
    async def __aiter__(self) -> bytes:  # E: async-iterator-declaration
        yield b"1"
