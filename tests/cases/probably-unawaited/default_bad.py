"""The body of a `def` belongs to it, whatever its defaults are."""

import asyncio


class Pipeline:
    def __init__(self) -> None:
        self.frames: list[str] = []

    async def queue_frame(self, frame: str) -> None:
        self.frames.append(frame)


def handler(pipeline):
    async def show(label: str = "a") -> str:
        pipeline.queue_frame(label)  # E: probably-unawaited
        return label

    return show


async def main() -> None:
    pipeline = Pipeline()
    print(await handler(pipeline)())


asyncio.run(main())

# Seen by a mypy that can check functions again (2.4).
