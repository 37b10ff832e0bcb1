"""One mistake in places where nothing can be awaited: what is advised must be allowed there."""

import asyncio
from collections.abc import Callable


async def load(name: str = "") -> str:
    return name


def alone() -> str:
    return load("a").upper()  # E: coroutine-as-value


def from_a_coroutine() -> str:
    return load("b").upper()  # E: coroutine-as-value


def callback() -> None:
    print(load("c").upper())  # E: coroutine-as-value


def dropped_in_a_callback() -> None:
    load("d")  # E: unawaited-coroutine


class Shop:
    name = load("e").upper()  # E: coroutine-as-value

    def __len__(self) -> int:
        return len(load("f").upper())  # E: coroutine-as-value


def default(name: str = load("g").upper()) -> str:  # E: coroutine-as-value
    return name


def registered(name: str) -> Callable[[Callable[[], str]], Callable[[], str]]:
    return lambda function: function


@registered(load("h").upper())  # E: coroutine-as-value
def decorated() -> str:
    return load("i").upper()  # E: coroutine-as-value


shout = lambda: load("j").upper()  # E: coroutine-as-value


async def main() -> None:
    from_a_coroutine()
    loop = asyncio.get_running_loop()
    loop.call_soon(callback)
    loop.call_soon(dropped_in_a_callback)

    def inside() -> str:
        return load("k").upper()  # E: coroutine-as-value

    inside()
    print(",".join(load(name).upper() for name in "lm"))  # E: coroutine-as-value
    print([load(name).upper() for name in "no"])  # E: coroutine-as-value


print(load("p").upper())  # E: coroutine-as-value
