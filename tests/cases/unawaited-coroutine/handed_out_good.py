"""What is handed out by properties and `__aenter__` without annotations, used as it is meant."""

import asyncio

from lazy_clients import Client, Disguised, Named, Pool


async def by_property(client: Client) -> None:
    await client.speech.convert("x")
    await client.connected.convert("x")
    async for letter in client.speech.stream("x"):
        print(letter)


async def by_entering() -> None:
    async with Client() as client:
        await client.close()
    async with Named() as named:
        await named.rename("x")
    async with Pool() as pooled:
        await pooled.close()


async def of_which_little_is_known(client: Client) -> None:
    print(client.either)
    print(client.plain_or_not)
    async with Disguised() as plain:
        # No coroutine function: what was entered is another object.
        plain.close()


async def main() -> None:
    await by_property(Client())
    await by_entering()
    await of_which_little_is_known(Client())


asyncio.run(main())
