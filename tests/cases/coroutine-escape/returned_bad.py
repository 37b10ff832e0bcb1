"""A coroutine that leaves an `async def` through `Any`."""
# mypy: enable-error-code="coroutine-escape"

from typing import Any


async def price() -> float:
    return 1.0


async def handler() -> Any:
    return price()  # E: coroutine-escape


async def body() -> dict[str, Any]:
    return {"price": price()}  # E: coroutine-escape
