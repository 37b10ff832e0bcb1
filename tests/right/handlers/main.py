"""Handlers that are given, not called."""

import asyncio
from server import Server
async def page(path: str) -> str:
    return path


async def main() -> None:
    server = Server()
    server.register("/a", page)
    print(await server.serve("*./a"))


asyncio.run(main())
