"""A variable gets a result on one path and None on the other; or a coroutine, and the path that has it awaits it."""

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
        settings = await server.settings(handle)
    else:
        settings = None
    return await server.load(settings=settings)


async def load_late(server: Server, handle: str | None) -> str:
    if handle:
        pending = server.settings(handle)
    else:
        pending = None
    if pending is None:
        return await server.load(settings=pending)
    return await server.load(settings=await pending)


async def main() -> None:
    print(await load(Server(), "a"), await load_late(Server(), "a"), await load_late(Server(), None))


asyncio.run(main())
