"""Functions and properties without annotations give instances, and the coroutines of their methods are awaited."""

import asyncio

import engines
from engines import Garage, Shop, build, get_any, get_engine


class Bot:
    async def ban(self, who: int) -> bool:
        return who > 0


class Log:
    def ban(self, who: int) -> bool:
        return who > 0


class Chat:
    @property
    def bot(self):
        return Bot()

    async def ban(self, who: int) -> bool:
        await self.bot.ban(0)
        return await self.bot.ban(who)


class Room:
    def helper(self):
        return Bot()

    def close(self) -> None:
        self.helper().ban(0)


class QuietRoom(Room):
    def helper(self):
        return Log()


async def start(shop: Shop) -> None:
    engine = get_engine()
    await engine.create()
    await shop.engine.create()
    await engines.get_engine().create()
    get_any("").release()


async def drive(garage: Garage) -> None:
    await garage.kept.create()
    await garage.named("a").create()
    engine = await build()
    await engine.create()
    await (await build()).create()


async def total(shop: Shop) -> int:
    count = 0
    for row in await shop.engine.rows():
        count += row
    return count


async def main() -> None:
    await start(Shop())
    await drive(Garage())
    print(await Chat().ban(1), await total(Shop()), await Shop().fetch_rows())
    QuietRoom().close()


asyncio.run(main())
