"""A filter that asks the network, beside one that does not."""

import asyncio

from chain import FilterChain, URLFilter


class Plain(URLFilter):
    def apply(self, url: str) -> bool:
        return True


class Slow(URLFilter):
    async def apply(self, url: str) -> bool:
        await asyncio.sleep(0)
        return True


print(asyncio.run(FilterChain([Plain(), Slow()]).add(Slow()).apply("x")))
