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


async def main() -> None:
    greeter = Greeter(Context())
    await greeter.greet()
    await greeter.part()
    print(await greeter.ask(), await greeter.insist())
    await warn(Context())
    print(await embed(Context()), await embed_all(Context()))


asyncio.run(main())

# Seen by a mypy that can check functions again (2.4).
