"""Generic repositories over sessions of either kind."""

import asyncio
from typing import Any, Generic, Optional, Type, TypeVar

T = TypeVar("T", bound="Model")


class Model:
    def __init__(self, **values: Any) -> None:
        self.values = values

    @classmethod
    def find(cls, **query: Any) -> "Query":
        return Query(cls, query)

    def save(self):
        raise NotImplementedError

    def refresh(self) -> "Model":
        return self


class Query:
    def __init__(self, model, query) -> None:
        self.model = model
        self.query = query

    def __await__(self):
        async def all_of():
            return [self.model(**self.query)]

        return all_of().__await__()

    def __aiter__(self):
        async def each():
            for one in await self:
                yield one

        return each()

    def first(self):
        async def one():
            return (await self)[0]

        return one()


class User(Model):
    async def save(self):
        return "saved"

    async def refresh(self) -> "User":  # SAYS async-override
        return self


class Repository(Generic[T]):
    def __init__(self, model: Type[T]) -> None:
        self.model = model

    async def first(self, **query: Any) -> Optional[T]:
        found = await self.model.find(**query)
        return found[0] if found else None

    async def save(self, instance: T) -> Any:
        return await instance.save()


async def main() -> None:
    repository = Repository(User)
    user = await repository.first(name="a")
    assert user is not None
    print(await repository.save(user))
    print((await User.find(a=1).first()).values)
    async for each in User.find(b=2):
        print(each.values)
    model: Model = user
    print((await model.refresh()).values)


asyncio.run(main())
