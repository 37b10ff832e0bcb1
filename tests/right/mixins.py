"""Mixins that make a plain method of a base asynchronous."""

import asyncio
from abc import ABC, abstractmethod
from typing import Any, Iterator


class BaseLoader(ABC):
    def load(self) -> list[str]:
        return []

    def lazy(self) -> Iterator[str]:
        yield from self.load()

    def close(self):
        pass

    def setup(self, name: str) -> Any:
        raise NotImplementedError

    def validate(self, value) -> bool:
        return True


class AsyncMixin:
    async def load(self):
        return ["a"]

    async def lazy(self):
        yield "lazy"

    async def close(self):
        print("closed")


class Loader(AsyncMixin, BaseLoader):
    async def setup(self, name: str) -> str:
        return name

    async def validate(self, value) -> bool:  # SAYS async-override
        return bool(value)


async def use(loader: BaseLoader) -> None:
    print(await loader.load())
    async for each in loader.lazy():
        print(each)
    print(await loader.setup("n"))
    if await loader.validate(1):
        print("valid")
    await loader.close()


class Pipeline:
    loaders: list[BaseLoader] = [Loader()]

    async def run(self) -> None:
        for loader in self.loaders:
            print(await loader.load())
            print(len(await loader.load()))
        results = await asyncio.gather(*[loader.load() for loader in self.loaders])
        print(results)


async def main() -> None:
    await use(Loader())
    await Pipeline().run()


asyncio.run(main())
