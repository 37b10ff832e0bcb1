"""The result is handed on; or a coroutine that the callers in sight are ready for."""

import asyncio


class Message:
    text = "hello"


class Interaction:
    async def original_response(self) -> Message:
        return Message()

    async def original_message(self):
        """The old name."""
        return await self.original_response()


async def ask(question: str) -> str:
    return f"{question}?"


async def answer(question, name=None):
    if not name:
        return await ask(question)
    print(name)


async def prepared(question):
    print("prepared")
    return ask(question)


async def scheduled(question):
    return ask(question)


async def chosen(question):
    return ask(question)


async def handler(question):
    return ask(question)


async def main() -> None:
    print((await Interaction().original_message()).text)
    await answer("why")
    print(await (await prepared("how")))
    task = asyncio.create_task(await scheduled("when"))
    waiting = await chosen("who")
    print(await task, await waiting)
    for each in (handler,):
        print(await (await each("what")))


asyncio.run(main())
