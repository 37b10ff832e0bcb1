"""Awaited, then used."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Optional, TypeVar, Union


@dataclass
class User:
    name: str
    age: int

    def greet(self) -> str:
        return f"Hello, {self.name}"


class Users:
    async def find(self, key: int) -> User:
        return User("Ada", key)

    async def count(self) -> int:
        return 1

    async def all(self) -> list[User]:
        return [User("Ada", 36)]

    async def by_name(self) -> dict[str, User]:
        return {"Ada": User("Ada", 36)}

    async def greeter(self) -> Callable[[], str]:
        return User("Ada", 36).greet

    @property
    async def oldest(self) -> User:
        return User("Ada", 36)


Found = TypeVar("Found", bound=Awaitable[User])


def show(user: User) -> None:
    print(user.name)


async def attributes(users: Users, found: Found) -> None:
    print((await users.find(1)).name, (await users.find(1)).greet(), (await users.oldest).age)
    print((await found).name)
    task = asyncio.create_task(users.find(1))
    print((await task).name, task.done(), task.result().name)
    coroutine = users.find(1)
    coroutine.close()


async def indexes(users: Users) -> None:
    print((await users.all())[0], (await users.by_name())["Ada"], (await users.all())[await users.count() - 1])


async def operators(users: Users) -> None:
    total = 0
    total += await users.count()
    print(await users.count() + 1, 1 + await users.count(), -await users.count(), total, (await users.greeter())())


async def comparisons(users: Users, running: Optional[Awaitable[User]]) -> None:
    if await users.count() > 1 or await users.count() == 1:
        print("some")
    first, second = users.find(1), users.find(2)
    if first is second or running is None:
        print("the same")
    await asyncio.gather(first, second)
    match await users.count():
        case 1:
            print("one")
        case _:
            print("several")


async def arguments(users: Users) -> None:
    show(await users.find(1))
    print(len(await users.all()), range(await users.count()), User(name="Bob", age=await users.count()))
    await asyncio.sleep(await users.count() * 0)


async def stored(users: Users) -> User:
    user: User = await users.find(1)
    several: list[User] = [await users.find(1), await users.find(2)]
    print(user, several, {"Ada": await users.count()})
    return await users.find(1)


async def members(one: Optional[Awaitable[User]], both: Union[User, Awaitable[User]]) -> None:
    if one is not None:
        print((await one).name)
    print(both.name if isinstance(both, User) else (await both).name)


async def comprehension(users: Users) -> None:
    print([(await users.find(key)).name for key in range(3)])
    print([user.name for user in await asyncio.gather(*[users.find(1)])])


async def main() -> None:
    users = Users()
    await attributes(users, users.find(1))
    await indexes(users)
    await operators(users)
    await comparisons(users, None)
    await arguments(users)
    await stored(users)
    await members(users.find(1), users.find(2))
    await comprehension(users)


asyncio.run(main())
