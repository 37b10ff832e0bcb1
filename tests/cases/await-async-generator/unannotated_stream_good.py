"""Async generator functions without annotations, iterated."""

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
        return await anext(self.beats())


async def main(clock: Clock) -> None:
    print([number async for number in ticks(3)])
    print([beat async for beat in clock.beats()])
    print([chime async for chime in Clock.chimes()])
    print([alarm async for alarm in Clock.alarms()])
    print(await clock.first())

    async def echoes():
        yield "tick ... tick"

    async for echo in echoes():
        print(echo)


asyncio.run(main(Clock()))
