"""Applications and middleware that call each other with receive and send."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Union

Scope = dict[str, Any]
Endpoint = Callable[[Scope], Union[str, Awaitable[str]]]


class Router:
    def __init__(self) -> None:
        self.routes: dict[str, Endpoint] = {}
        self.startup: list[Callable[[], Any]] = []

    def get(self, path: str) -> Callable[[Endpoint], Endpoint]:
        def add(endpoint: Endpoint) -> Endpoint:
            self.routes[path] = endpoint
            return endpoint

        return add

    def on_startup(self, function):
        self.startup.append(function)
        return function

    async def __call__(self, scope: Scope) -> str:
        answer = self.routes[scope["path"]](scope)
        return answer if isinstance(answer, str) else await answer


class Middleware:
    def __init__(self, app: Callable[[Scope], Awaitable[str]]) -> None:
        self.app = app

    async def __call__(self, scope: Scope) -> str:
        return "[" + await self.app(scope) + "]"


class Plain(Middleware):
    def __call__(self, scope: Scope):
        return self.app(scope)


router = Router()


@router.get("/a")
async def a(scope: Scope) -> str:
    return "a"


@router.get("/b")
def b(scope: Scope) -> str:
    return "b"


@router.on_startup
async def start():
    print("start")


async def main() -> None:
    for function in router.startup:
        await function()
    app = Middleware(router)
    for path in ("/a", "/b"):
        print(await app({"path": path}))
        print(await Plain(router)({"path": path}))


asyncio.run(main())
