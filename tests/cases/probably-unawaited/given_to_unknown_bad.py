"""A coroutine is handed to something of which nothing is known."""

import asyncio
from typing import Any


class Factory:
    async def get(self, user: str) -> str:
        return user.upper()

    def label(self, user: str) -> str:
        return f"<{user}>"


async def user_id() -> str:
    return "u"


async def open_store(factory: Any) -> object:
    user = user_id()  # E: probably-unawaited
    return await factory.get(user)


async def label(factory) -> object:
    return factory.label(user_id())  # E: probably-unawaited


async def main() -> None:
    print(await label(Factory()))
    print(await open_store(Factory()))


asyncio.run(main())

# Seen by a mypy that can check functions again (2.4).
