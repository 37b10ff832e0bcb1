"""Functions and properties without annotations give instances, whose methods are coroutine functions."""

import asyncio

import engines
from engines import Garage, Shop, build, get_engine


class Bot:
    async def ban(self, who: int) -> bool:
        return who > 0


class Chat:
    @property
    def bot(self):
        return Bot()

    async def ban(self, who: int) -> bool:
        self.bot.ban(0)  # E: unawaited-coroutine
        return self.bot.ban(who)  # E: coroutine-as-value


async def start(shop: Shop) -> None:
    engine = get_engine()
    engine.create()  # E: unawaited-coroutine
    shop.engine.create()  # E: unawaited-coroutine
    engines.get_engine().create()  # E: unawaited-coroutine


async def drive(garage: Garage) -> None:
    garage.kept.create()  # E: unawaited-coroutine
    garage.named("a").create()  # E: unawaited-coroutine
    engine = await build()
    engine.create()  # E: unawaited-coroutine
    (await build()).create()  # E: unawaited-coroutine


async def total(shop: Shop) -> int:
    count = 0
    for row in shop.engine.rows():  # E: for-async-iterable
        count += row
    return count


async def main() -> None:
    await start(Shop())
    await Chat().ban(1)
    await drive(Garage())
    await total(Shop())


asyncio.run(main())

# Seen by a mypy that can check functions again (2.4).
