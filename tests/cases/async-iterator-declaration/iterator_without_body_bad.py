"""An `async def __aiter__` that mypy rejects as well, for its body: one mistake, told once."""

from collections.abc import AsyncIterator


class Stream:
    async def __aiter__(self) -> AsyncIterator[int]: ...  # E: async-iterator-declaration
