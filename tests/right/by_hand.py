"""Decorators put on by hand, declared as the functions they give, and functions that are never called."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, cast

Handler = Callable[..., Coroutine[Any, Any, str]]


class App:
    def __init__(self) -> None:
        self.routes: dict[str, Any] = {}

    def add(self, handler: Handler, path: str) -> None:
        self.routes[path] = handler

    def listen(self, listener: Callable[[], Coroutine[Any, Any, None] | None]) -> None:
        listener()

    def get(self, path: str) -> Handler:
        def decorator(handler: Handler) -> Handler:
            self.add(handler, path)
            return handler

        return cast(Handler, decorator)


app = App()


@app.get("/")
async def index() -> str:
    return "index"


async def about() -> str:
    return "about"


async def main() -> None:
    app.get("/about")(about)
    app.get("/help")(lambda: about())
    app.add(lambda: ..., "/never")
    app.listen(lambda: 1)
    print(await app.routes["/"](), await app.routes["/about"](), await app.routes["/help"]())


asyncio.run(main())
