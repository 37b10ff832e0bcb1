"""A function that streams behind a flag: what it gives follows from the flag."""

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


async def main(chat: Chat) -> None:
    await ask("hello there", stream=True)  # E: await-async-generator
    await (await chat.reply("hello"))  # E: await-async-generator
    await (await chat.reply("hello", True))  # E: await-async-generator
