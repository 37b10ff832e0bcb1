from collections.abc import AsyncGenerator, Iterable
from typing import Any

import instructor
from openai import AsyncOpenAI
from pydantic import BaseModel
from typing_extensions import assert_type


class User(BaseModel):
    name: str


class Place(BaseModel):
    name: str


async def right_model(client: instructor.AsyncInstructor) -> None:
    user = await client.create(response_model=User, messages=[])
    print(user.name)
    async for partial in client.create_partial(response_model=User, messages=[]):
        assert_type(partial, User)
    async for item in client.create_iterable(response_model=User, messages=[]):
        assert_type(item, User)


async def right_iterable(client: instructor.AsyncInstructor) -> None:
    users = await client.create(response_model=Iterable[User], messages=[])
    assert_type(users, AsyncGenerator[User, None])
    async for user in users:
        assert_type(user, User)
    async for user in await client.create(response_model=Iterable[User], messages=[], stream=True):
        assert_type(user, User)


async def right_parallel(client: instructor.AsyncInstructor) -> None:
    for each in await client.create(response_model=Iterable[User | Place], messages=[]):
        print(each)


async def right_wrapped() -> None:
    client = instructor.from_openai(AsyncOpenAI())
    async for user in await client.chat.completions.create(response_model=Iterable[User], messages=[]):
        assert_type(user, User)


async def right_provider(flag: bool, kw: dict[str, Any]) -> None:
    assert_type(instructor.from_provider("openai/gpt-4o"), instructor.Instructor)
    assert_type(instructor.from_provider("openai/gpt-4o", async_client=False, mode=instructor.Mode.JSON), instructor.Instructor)
    client = instructor.from_provider("openai/gpt-4o", async_client=True)
    assert_type(client, instructor.AsyncInstructor)
    async for user in client.create_iterable(response_model=User, messages=[]):
        assert_type(user, User)
    either = instructor.from_provider("openai/gpt-4o", async_client=flag, **kw)
    assert_type(either, instructor.Instructor | instructor.AsyncInstructor)
    if isinstance(either, instructor.AsyncInstructor):
        print(await either.create(response_model=User, messages=[]))


async def wrong_provider() -> None:
    client = instructor.from_provider("openai/gpt-4o", async_client=True)
    client.create(response_model=User, messages=[])  # type: ignore[unused-coroutine]
    await client.create_partial(response_model=User, messages=[])  # type: ignore[misc]
    await instructor.from_provider("openai/gpt-4o", async_client=True)  # type: ignore[attr-defined]


async def wrong_model(client: instructor.AsyncInstructor) -> None:
    client.create(response_model=User, messages=[])  # type: ignore[unused-coroutine]
    client.create(response_model=User, messages=[]).name  # type: ignore[attr-defined]
    await client.create_partial(response_model=User, messages=[])  # type: ignore[misc]
    for _ in client.create_iterable(response_model=User, messages=[]):  # type: ignore[attr-defined]
        pass


async def wrong_iterable(client: instructor.AsyncInstructor) -> None:
    for _ in await client.create(response_model=Iterable[User], messages=[]):  # type: ignore[attr-defined]
        pass
    async for _ in client.create(response_model=Iterable[User], messages=[]):  # type: ignore[attr-defined]
        pass
    await (await client.create(response_model=Iterable[User], messages=[]))  # type: ignore[misc]
