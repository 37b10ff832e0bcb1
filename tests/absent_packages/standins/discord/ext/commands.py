from discord import TextChannel, User


class Bot:
    async def change_presence(self, status: str) -> None: ...

    async def fetch_user(self, number: int) -> User:
        return User()

    async def fetch_channel(self, number: int) -> TextChannel:
        return TextChannel(f"channel {number}")
