import asyncio
import sys


async def refresh() -> int:
    return 1


async def by_expression(wanted: bool) -> int:
    job = refresh() if sys.version_info >= (3, 8) else refresh()
    if job:  # E: truthy-coroutine
        return await job
    return 0


async def by_statement(wanted: bool) -> int:
    job = refresh()
    if job:  # E: truthy-coroutine
        return await job
    return 0


at_start = refresh()
if at_start:  # E: truthy-coroutine
    asyncio.run(at_start)


class Service:
    def __init__(self) -> None:
        self.job = refresh()
        if sys.version_info < (3, 8):
            print("too old")

    async def finish(self) -> int:
        if self.job:  # E: truthy-coroutine
            return await self.job
        return 0


async def main() -> None:
    print(await Service().finish())
    print(await by_expression(True), await by_statement(True))


asyncio.run(main())
