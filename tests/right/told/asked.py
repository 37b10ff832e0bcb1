"""A caller that does not ask what it got."""

import inspect
from abc import ABC, abstractmethod


class URLFilter(ABC):
    @abstractmethod
    def apply(self, url: str) -> bool:
        pass

    @abstractmethod
    def start(self) -> bool:
        pass


class Slow(URLFilter):
    async def apply(self, url: str) -> bool:  # E: async-override
        return True

    def start(self) -> bool:
        return True


async def run(each: URLFilter) -> bool:
    started = each.start()
    if inspect.isawaitable(started):
        started = await started
    return each.apply("x")
