"""Coroutines and tasks used as if they were their results."""

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


async def attributes(users: Users, found: Found, given: Awaitable[User]) -> Found:
    print(users.find(1).name)  # E: coroutine-as-value
    print(users.find(1).greet())  # E: coroutine-as-value
    print(users.oldest.age)  # E: coroutine-as-value
    print(await users.find(1).name)  # E: coroutine-as-value
    print(found.name)  # E: coroutine-as-value
    print(given.age)  # E: coroutine-as-value
    task = asyncio.create_task(users.find(1))
    print(task.name)  # E: coroutine-as-value
    return found


async def indexes(users: Users) -> None:
    print(users.all()[0])  # E: coroutine-as-value
    print(users.by_name()["Ada"])  # E: coroutine-as-value
    print(users.all()[1:])  # E: coroutine-as-value


async def calls(users: Users) -> None:
    print(users.greeter()())  # E: coroutine-as-value


async def operators(users: Users) -> None:
    print(users.count() + 1)  # E: coroutine-as-value
    print(-users.count())  # E: coroutine-as-value


async def comparisons(users: Users) -> None:
    if users.count() > 1:  # E: coroutine-as-value
        print("several")
    if users.count() == 1:  # E: coroutine-as-value
        print("one")
    while users.count() < 3:  # E: coroutine-as-value
        break
    if users.find(1) is None:  # E: coroutine-as-value
        print("nobody")


async def arguments(users: Users) -> None:
    show(users.find(1))  # E: coroutine-as-value
    print(len(users.all()))  # E: coroutine-as-value
    print(range(users.count()))  # E: coroutine-as-value
    print(User(name="Bob", age=users.count()))  # E: coroutine-as-value
    print(max(users.count(), 3))  # E: coroutine-as-value
    await asyncio.sleep(users.count())  # E: coroutine-as-value


async def stored(users: Users) -> User:
    user: User = users.find(1)  # E: coroutine-as-value
    several: list[User] = [users.find(1), users.find(2)]  # E: coroutine-as-value
    show(user)
    show(several[0])
    return users.find(1)  # E: coroutine-as-value


async def members(users: Users, one: Optional[Awaitable[User]], both: Union[User, Awaitable[User]]) -> None:
    if one is not None:
        print(one.name)  # E: coroutine-as-value
    print(both.name)  # E: coroutine-as-value


async def conditional(users: Users, first: bool) -> None:
    print((users.find(1) if first else users.find(2)).name)  # E: coroutine-as-value


async def matched(users: Users) -> None:
    match users.count():  # E: coroutine-as-value
        case 1:
            print("one")
        case _:
            print("several")


async def comprehension(users: Users) -> None:
    print([users.find(key).name for key in range(3)])  # E: coroutine-as-value
    print([user.name for user in [users.find(1)]])  # E: coroutine-as-value


def in_lambda(users: Users) -> Callable[[], str]:
    return lambda: users.find(1).name  # E: coroutine-as-value
