"""An `async def` without annotations hands on the coroutine instead of its result."""

import asyncio


class Message:
    text = "hello"


class Interaction:
    async def original_response(self) -> Message:
        return Message()

    async def original_message(self):
        """The old name."""
        return self.original_response()  # E: returned-coroutine


async def ask(question: str) -> str:
    return f"{question}?"


async def answer(question, name=None):
    if not name:
        return ask(question)  # E: returned-coroutine
    print(name)


async def page(question):
    if question:
        return ask(question)  # E: returned-coroutine
    return "nothing"


async def main() -> None:
    await answer("why")
    shown = await page("how")
    print(f"page: {shown}")


asyncio.run(main())
