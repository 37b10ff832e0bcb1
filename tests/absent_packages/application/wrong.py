"""Mistakes with what the project's own classes have from packages that are not there."""

from typing import Any

import discord
import requests
from asgiref.sync import sync_to_async
from company import Bot, Entry


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
        self.bot.change_presence(status="busy")  # E: unawaited-coroutine
        user = self.bot.fetch_user(number)
        await self.greet(user, "hello")  # E: coroutine-as-value
        owner = await self.owner()
        owner.send("joined")  # E: unawaited-coroutine

    async def find(self, number):
        return self.bot.fetch_channel(number)  # E: returned-coroutine

    async def name(self, number: int) -> str:
        return self.bot.fetch_webhook(number)  # E: returned-coroutine


async def entry(title: str) -> Any:
    found = Entry.objects.filter(title=title)
    found.adelete()  # E: unawaited-coroutine
    await Entry.objects.filter(title=title)  # E: await-async-generator
    return await found.afirst() or Entry.objects.acreate(title=title)  # E: returned-coroutine


async def long(title: str) -> bool:
    if sync_to_async(count)(title):  # E: truthy-coroutine
        return True
    answer = await requests.get("https://example.org")  # E: await-non-awaitable
    return bool(answer)
