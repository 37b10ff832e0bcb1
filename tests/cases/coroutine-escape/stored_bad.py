"""Coroutines put where any type may be."""
# mypy: enable-error-code="coroutine-escape"

from typing import Any


class Report:
    def __init__(self) -> None:
        self.body: Any = None

    async def revenue(self) -> float:
        return 1.0

    async def build(self) -> dict[str, object]:
        self.body = self.revenue()  # E: coroutine-escape
        return {"total": {"revenue": self.revenue()}}  # E: coroutine-escape

    async def untyped(self):
        return self.revenue()  # E: returned-coroutine

    async def rows(self) -> list[Any]:
        return [self.revenue(), 2.0]  # E: coroutine-escape
