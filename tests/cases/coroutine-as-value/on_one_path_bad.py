"""A variable gets a coroutine on one path and None on the other, and goes where the result belongs."""

import asyncio


class Settings:
    pass


class Server:
    async def settings(self, handle: str) -> Settings:
        return Settings()

    async def load(self, settings: Settings | None = None) -> str:
        return type(settings).__name__


async def load(server: Server, handle: str | None) -> str:
    if handle:
        settings = server.settings(handle)
    else:
        settings = None
    return await server.load(settings=settings)  # E: coroutine-as-value


async def main() -> None:
    print(await load(Server(), "a"))


asyncio.run(main())
