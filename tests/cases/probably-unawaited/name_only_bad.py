"""The object has no type; the method's name is that of coroutine functions only."""

import asyncio


class Pipeline:
    def __init__(self) -> None:
        self.frames: list[str] = []

    async def queue_frame(self, frame: str) -> None:
        self.frames.append(frame)


class Collector:
    def __init__(self, pipeline):
        self._pipeline = pipeline

    async def collect(self, frame: str) -> None:
        self._pipeline.queue_frame(frame)  # E: probably-unawaited


async def on_joined(pipeline, participant: str) -> None:
    pipeline.queue_frame(participant)  # E: probably-unawaited


async def reload(registry: object) -> None:
    pipeline = getattr(registry, "pipeline", None)
    if pipeline is not None:
        pipeline.queue_frame("reload")  # E: probably-unawaited


async def main() -> None:
    pipeline = Pipeline()
    await Collector(pipeline).collect("a")
    await on_joined(pipeline, "b")
    await reload(pipeline)


asyncio.run(main())

# Seen by a mypy that can check functions again (2.4).
