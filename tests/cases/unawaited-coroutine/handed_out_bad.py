"""Clients hand out their parts, and themselves, by properties and `__aenter__` without annotations."""

# Seen by a mypy that can check functions again (2.4).

from lazy_clients import Client, Named, Pool


async def by_property(client: Client) -> None:
    client.speech.convert("x")  # E: unawaited-coroutine
    client.connected.convert("x")  # E: unawaited-coroutine
    await client.speech.stream("x")  # E: await-async-generator


async def by_entering() -> None:
    async with Client() as client:
        client.close()  # E: unawaited-coroutine
        client.speech.convert("x")  # E: unawaited-coroutine
    async with Named() as named:
        named.rename("x")  # E: unawaited-coroutine


async def by_entering_another() -> None:
    async with Pool() as client:
        client.close()  # E: unawaited-coroutine
