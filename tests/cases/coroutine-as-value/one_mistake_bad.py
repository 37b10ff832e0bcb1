"""One `await` that is forgotten where a variable is assigned: the first use is told, and mypy words the others."""

import asyncio


class User:
    name = "Ada"
    age = 36


async def load() -> User:
    return User()


async def count() -> int:
    return 1


async def report() -> None:
    user = load()
    print(user.name)  # E: coroutine-as-value
    print(user.age)  # E: attr-defined
    if user:
        print(f"{user}")
    number = count()
    total = number + 1  # E: coroutine-as-value
    if number > 2:  # E: operator
        print(total)


async def two() -> None:
    first, second = load(), load()
    print(first.name)  # E: coroutine-as-value
    print(second.name)  # E: coroutine-as-value


async def again() -> None:
    user = load()
    print(user.name)  # E: coroutine-as-value
    user = load()
    print(user.age)  # E: coroutine-as-value
    later = load()
    print(later.name)  # E: coroutine-as-value
    print((await later).age)


asyncio.run(report())
