"""Defaults are evaluated in the function around the `def`, and the body of a class by itself: nothing can be awaited there."""

import asyncio


class Pipeline:
    def __init__(self) -> None:
        self.frames: list[str] = []

    async def queue_frame(self, frame: str) -> None:
        self.frames.append(frame)


class Recorder:
    def queue(self, frame: str) -> str:
        return frame


def handler(pipeline):
    async def show(first=not pipeline.queue_frame("a")) -> None:
        print(first)

    return show


async def table(pipeline):
    class Table:
        first = not pipeline.queue_frame("a")

    return Table


async def main() -> None:
    pipeline = Pipeline()
    await pipeline.queue_frame("a")
    print(Recorder().queue("b"))


asyncio.run(main())

# Seen by a mypy that can check functions again (2.4).
