from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any, Protocol


class Component(ABC):
    def __init__(self) -> None:
        self.calls: list[dict[str, Any]] = []

    def invoke(self, **kwargs: Any) -> dict[str, Any]:
        self.calls.append(kwargs)
        return self._invoke(**kwargs)

    def _invoke(self, **kwargs: Any) -> dict[str, Any]:
        return kwargs

    def before(self):
        return None

    def after(self) -> None:
        pass

    @property
    def ready(self) -> bool:
        return True

    async def close(self) -> int:
        return 1

    def items(self) -> list[int]:
        return [1]

    @abstractmethod
    async def stream(self) -> AsyncGenerator[str, None]:  # SAYS async-iterator-declaration
        pass


class Source(Protocol):
    def read(self) -> str: ...


class LLM(ABC):
    @abstractmethod
    async def tokens(self) -> AsyncIterator[str]:  # SAYS async-iterator-declaration
        """Give the tokens."""

    @abstractmethod
    async def events(self) -> AsyncIterator[str]:
        """Open the events."""
