"""The result leaves, not the coroutine."""
# mypy: enable-error-code="coroutine-escape"

import asyncio
from collections.abc import Coroutine
from typing import Any


async def price() -> float:
    return 1.0


async def handler() -> Any:
    return await price()


async def body() -> dict[str, Any]:
    return {"price": await price()}


async def declared() -> Coroutine[Any, Any, float]:
    return price()


async def main() -> None:
    print(await handler(), await body(), await (await declared()))


asyncio.run(main())
