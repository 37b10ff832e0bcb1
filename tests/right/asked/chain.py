"""Callers that take both kinds: they ask what they got."""

import asyncio
import inspect
from abc import ABC, abstractmethod
from collections.abc import Sequence


class URLFilter(ABC):
    @abstractmethod
    def apply(self, url: str) -> bool:
        pass


class FilterChain:
    __slots__ = ("filters",)

    def __init__(self, filters: Sequence[URLFilter] = ()):
        self.filters = tuple(filters)

    def add(self, filter_: URLFilter) -> "FilterChain":
        self.filters = self.filters + (filter_,)
        return self

    async def apply(self, url: str) -> bool:
        tasks = []
        for f in self.filters:
            result = f.apply(url)
            if inspect.isawaitable(result):
                tasks.append(result)
            elif not result:
                return False
        if tasks:
            if not all(await asyncio.gather(*tasks)):
                return False
        return True
