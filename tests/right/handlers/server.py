"""A server whose handlers are annotated as what calling them gives."""

from collections.abc import Awaitable, Callable


class Server:
    def __init__(self) -> None:
        self._routes: dict[str, Callable] = {}

    def register(self, path: str, handler: Awaitable, method: str = "*") -> Callable:
        key = f"{method}.{path}"
        self._routes[key] = handler

        def remove() -> object:
            return self._routes.pop(key)

        return remove

    async def serve(self, path: str) -> str:
        return await self._routes[path](path)


