"""The results are stored; a plain function may hand a coroutine on, and its type says so."""
# mypy: enable-error-code="coroutine-escape"

import asyncio
from collections.abc import Awaitable, Coroutine
from typing import Any


class Report:
    def __init__(self) -> None:
        self.body: Any = None
        self.waiting: Awaitable[float] | None = None

    async def revenue(self) -> float:
        return 1.0

    async def build(self) -> dict[str, object]:
        self.body = await self.revenue()
        self.waiting = self.revenue()
        return {"total": {"revenue": await self.revenue()}, "again": await self.waiting}

    async def untyped(self):
        return await self.revenue()

    def later(self) -> Coroutine[Any, Any, float]:
        return self.revenue()

    async def rows(self) -> list[Any]:
        return [await self.revenue(), 2.0]

    async def pending(self) -> dict[str, Coroutine[Any, Any, float]]:
        return {"revenue": self.revenue()}


async def main() -> None:
    report = Report()
    print(await report.build(), await report.untyped(), await report.later(), await report.rows())
    print(await (await report.pending())["revenue"])


asyncio.run(main())
