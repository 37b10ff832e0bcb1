"""Absent with another Python, or on another system: where mypy does not look, the variable is something else."""

import asyncio
import sys


async def refresh() -> int:
    return 1


async def by_expression(wanted: bool) -> int:
    job = refresh() if sys.version_info >= (3, 8) else None
    if job:
        return await job
    other = None if sys.version_info < (3, 8) else refresh()
    return await other if other and wanted else 0


async def by_statement(wanted: bool) -> int:
    if sys.version_info >= (3, 8):
        job = refresh()
    else:
        job = None
    if job:
        return await job
    return 0


if sys.version_info >= (3, 8):
    at_start = refresh()
else:
    at_start = None
if at_start:
    asyncio.run(at_start)


class Service:
    if sys.platform != "cp/m":
        first = refresh()
    else:
        first = None
    if first:
        first.close()

    def __init__(self) -> None:
        if sys.version_info >= (3, 8):
            self.job = refresh()
        else:
            self.job = None

    async def finish(self) -> int:
        if self.job:
            return await self.job
        return 0


async def main() -> None:
    print(await Service().finish())
    print(await by_expression(True), await by_statement(True))


asyncio.run(main())
