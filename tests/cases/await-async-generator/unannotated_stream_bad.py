"""Async generator functions without annotations: their calls give async generators too."""

import asyncio


async def ticks(count):
    for number in range(count):
        yield number


class Clock:
    async def beats(self):
        yield "tick"

    @classmethod
    async def chimes(cls):
        yield "dong"

    @staticmethod
    async def alarms():
        yield "beep"

    async def first(self):
        return await self.beats()  # E: await-async-generator


async def main(clock: Clock) -> None:
    await ticks(3)  # E: await-async-generator
    await clock.beats()  # E: await-async-generator
    await Clock.chimes()  # E: await-async-generator
    await Clock.alarms()  # E: await-async-generator

    async def echoes():
        yield "tick ... tick"

    await echoes()  # E: await-async-generator
    await asyncio.gather(ticks(1), ticks(2))  # E: await-async-generator


asyncio.run(ticks(3))  # E: await-async-generator
