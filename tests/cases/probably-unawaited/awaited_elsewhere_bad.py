"""Nothing tells what the object is, but the module awaits the same call everywhere else."""

import asyncio


class Context:
    def __getattr__(self, name: str):
        async def answer(*arguments: object) -> bool:
            return bool(arguments)

        return answer


class Greeter:
    def __init__(self, context) -> None:
        self.context = context

    async def greet(self) -> None:
        await self.context.send("hello")

    async def part(self) -> None:
        self.context.send("bye")  # E: probably-unawaited

    async def ask(self) -> str:
        return "yes" if await self.context.confirm("sure?") else "no"

    async def insist(self) -> str:
        if self.context.confirm("really?"):  # E: probably-unawaited
            return "yes"
        return "no"


async def warn(context) -> None:
    await context.send("look out")


async def embed(context) -> str:
    return "embed" if await context.embed_requested(1) else "text"


async def embed_all(context) -> str:
    if context.embed_requested(1):  # E: probably-unawaited
        return "embed"
    return "text"


class Keeper:
    """Many functions await it, so one that does both has forgotten one."""

    def __init__(self, context) -> None:
        self.context = context

    async def first(self) -> None:
        await self.context.show("first")

    async def second(self) -> None:
        await self.context.show("second")

    async def third(self) -> None:
        await self.context.show("third")

    async def last(self, many: bool) -> None:
        if not many:
            self.context.show("nothing")  # E: probably-unawaited
            return
        await self.context.show("last")


class Reader:
    """What is read is handed on, to something of which nothing is known."""

    def __init__(self, context) -> None:
        self.context = context

    async def read(self) -> object:
        return await self.context.fetch_pages("a")

    async def keep(self) -> None:
        pages = self.context.fetch_pages("b")  # E: probably-unawaited
        await self.context.save_pages("b", pages)


async def main() -> None:
    keeper = Keeper(Context())
    for part in (keeper.first(), keeper.second(), keeper.third(), keeper.last(False)):
        await part
    await Reader(Context()).keep()
    greeter = Greeter(Context())
    await greeter.greet()
    await greeter.part()
    print(await greeter.ask(), await greeter.insist())
    await warn(Context())
    print(await embed(Context()), await embed_all(Context()))


asyncio.run(main())

# Seen by a mypy that can check functions again (2.4).
