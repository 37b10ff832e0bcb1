"""An alias of a package that is not there, which mypy takes for no type at all."""

import asyncio
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from azurex.search.aio import Paged

    Results = Paged[int]
else:
    Results = Any

if TYPE_CHECKING:

    class ClientProtocol(Protocol):
        async def search(self, **kwargs: Any) -> Results: ...

else:
    ClientProtocol = Any




class Items:
    def __aiter__(self):
        return self._items()

    async def _items(self):
        yield 1


class Client:
    async def search(self, **kwargs: Any):
        return Items()


async def main(client: ClientProtocol) -> None:
    results: Results = await client.search(a=1)
    async for doc in results:
        print(doc)


asyncio.run(main(Client()))
