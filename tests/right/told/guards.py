"""The same forms as in `guards.py`, and nothing is asked of these."""

import inspect
from collections.abc import Callable


async def load() -> str:
    return "text"


def plain() -> int:
    return 1


async def asked_of_another(hook: Callable[[], object]) -> None:
    if inspect.iscoroutinefunction(hook):
        await hook()
    text = load()
    print(text.upper())  # E: coroutine-as-value
    await plain()  # E: await-non-awaitable


async def asked_of_a_value(value: object) -> None:
    if inspect.isawaitable(value):
        await value
    print(load().upper())  # E: coroutine-as-value
