"""Declarations that say "coroutine" and are all that is in sight."""
# mypy: enable-error-code="suspicious-async-iterator"

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from typing import Protocol


class Source(Protocol):
    async def events(self) -> AsyncIterator[str]: ...  # E: suspicious-async-iterator


class Model(ABC):
    @abstractmethod
    async def words(self) -> AsyncIterator[str]:  # E: suspicious-async-iterator
        """The words, one by one."""

    @abstractmethod
    async def letters(self) -> AsyncIterator[str]:  # E: suspicious-async-iterator
        raise NotImplementedError
