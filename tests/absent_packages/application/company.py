"""What the other modules import: classes derived from those of packages that are not there."""

import discord
from discord.ext import commands
from django.db import models


class Bot(commands.Bot):
    async def ready(self) -> str:
        return "ready"

    def fetch_guild(self, number: int) -> str:
        return f"guild {number}"


class Entry(models.Model):
    title = "title"


class Directory:
    def channel(self, name: str) -> discord.TextChannel:
        return discord.TextChannel(name)
