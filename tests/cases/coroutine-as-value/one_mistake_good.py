"""A variable that is assigned what awaiting gives, and one that is awaited where it is used."""

import asyncio


class User:
    name = "Ada"
    age = 36


async def load() -> User:
    return User()


async def count() -> int:
    return 1


async def report() -> None:
    user = await load()
    print(user.name)
    print(user.age)
    if user:
        print(f"{user.name}")
    number = await count()
    total = number + 1
    if number > 2:
        print(total)


async def again() -> None:
    later = load()
    print((await later).age)


asyncio.run(report())
asyncio.run(again())
