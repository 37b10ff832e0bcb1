"""The same program without the mistakes, and what only looks like one."""

import asyncio
from typing import Any

import discord
import requests
from asgiref.sync import sync_to_async
from company import Bot, Directory, Entry


def count(title: str) -> int:
    return len(title)


class Welcome:
    def __init__(self, bot: Bot) -> None:
        self.bot = bot

    async def owner(self) -> discord.User:
        return await self.bot.fetch_user(1)

    async def greet(self, user: discord.User, text: str) -> None:
        await user.send(text)

    async def join(self, number: int) -> None:
        await self.bot.change_presence(status="busy")
        await self.greet(await self.bot.fetch_user(number), "hello")
        owner = await self.owner()
        await owner.send("joined")

    async def find(self, number):
        return await self.bot.fetch_channel(number)

    async def name(self, number: int) -> str:
        # The class of the project has a method of its own in the place of the coroutine function.
        return self.bot.fetch_guild(number)

    async def soon(self, number: int) -> Any:
        return asyncio.ensure_future(self.bot.fetch_channel(number))


async def entry(title: str) -> Any:
    found = Entry.objects.filter(title=title)
    await found.adelete()
    return await found.afirst() or await Entry.objects.acreate(title=title)


async def long(title: str) -> bool:
    in_thread = sync_to_async(thread_sensitive=True)
    counted = in_thread(count)
    if await sync_to_async(count)(title) and await counted(title):
        return True
    return bool(await asyncio.to_thread(requests.get, "https://example.org"))


async def main() -> None:
    welcome = Welcome(Bot())
    await welcome.join(1)
    print(await welcome.find(2), await welcome.name(3), await (await (await welcome.soon(4))).send("hello"))
    print(await entry("a"), await long("a"), await Directory().channel("c").send("hello"))


asyncio.run(main())
