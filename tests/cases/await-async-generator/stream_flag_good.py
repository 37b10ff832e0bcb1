"""A function that streams behind a flag, used as the flag says, without overloads."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator


def ask(prompt: str, *, stream: bool = False) -> str | AsyncIterator[str]:
    """An answer, or its words one by one."""

    async def words() -> AsyncIterator[str]:
        for word in prompt.split():
            yield word

    return words() if stream else prompt


class Chat:
    async def reply(self, prompt: str, stream: bool = True) -> str | AsyncGenerator[str, None]:
        async def words() -> AsyncGenerator[str, None]:
            yield prompt

        return words() if stream else prompt


async def either(prompt: str, stream: bool) -> None:
    answer = ask(prompt, stream=stream)
    if isinstance(answer, str):
        print(answer.upper())
    else:
        async for word in answer:
            print(word.upper())


async def main(chat: Chat) -> None:
    print(ask("hello there").upper())
    print(ask("hello there", stream=False).upper())
    async for word in ask("hello there", stream=True):
        print(word.upper())
    async for word in await chat.reply("hello"):
        print(word.upper())
    print((await chat.reply("hello", False)).upper())
    print((await chat.reply("hello", stream=False)).upper())
    await either("hello there", True)
    await either("hello there", False)


asyncio.run(main(Chat()))
