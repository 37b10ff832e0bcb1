"""The object has no type; the call is awaited, cannot be the coroutine function's, or goes to a name that others have."""

import asyncio


class Pipeline:
    def __init__(self) -> None:
        self.frames: list[str] = []

    async def queue_frame(self, frame: str) -> None:
        self.frames.append(frame)

    async def queue_task(self, task: str) -> None:
        self.frames.append(task)

    async def push_all(self) -> None:
        print(self.frames)

    async def send(self, text: str) -> None:
        print(text)


class Recorder:
    def push_all(self) -> None:
        print("recorded")


class Wire:
    def __init__(self, wire):
        self.wire = wire

    async def queue_frame(self, frame: str) -> None:
        self.wire.queue_frame(frame)


class Plain:
    def send(self, text: str) -> None:
        print("plain", text)


async def on_joined(pipeline, participant: str) -> None:
    await pipeline.queue_frame(participant)
    task = asyncio.ensure_future(pipeline.queue_frame(participant))
    await task


async def finish(recorder) -> None:
    recorder.push_all()


async def tell(wire) -> None:
    wire.send("hello")


def later(pipeline, text: str):
    return pipeline.queue_frame(text)


class Session:
    """A test client's session is entered by a plain `with`."""

    def __enter__(self):
        return self

    def __exit__(self, *error) -> None: ...

    def __getattr__(self, name: str):
        return print


def connect():
    return Session()


async def entered(connect) -> None:
    with connect() as session:
        session.queue_frame("plain")


async def many(session) -> None:
    session.queue_task("a")
    session.queue_task("b")
    session.queue_task("c")
    session.queue_task("d")


async def main() -> None:
    await entered(connect)
    await many(Session())
    pipeline = Pipeline()
    await on_joined(pipeline, "b")
    await finish(Recorder())
    await tell(Plain())
    await later(pipeline, "c")
    await pipeline.push_all()


asyncio.run(main())
