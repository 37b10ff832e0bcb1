from deepgram import AsyncDeepgramClient as Client


async def right(client: Client) -> None:
    print(await client.listen.v1.media.transcribe_url(url="https://example.com/a.wav", model="nova-3"))
    async with client.listen.v1.connect(model="nova-3") as connection:
        await connection.start_listening()
    async for chunk in client.speak.v1.audio.generate(text="hello"):
        print(len(chunk))
    print((await client.manage.v1.projects.list()).projects)


async def wrong(client: Client) -> None:
    client.listen.v1.media.transcribe_url(url="https://example.com/a.wav").results  # type: ignore[coroutine-as-value]
    with client.listen.v1.connect(model="nova-3") as _:  # type: ignore[async-with-mismatch]
        pass
    async for _ in await client.speak.v1.audio.generate(text="hello"):  # type: ignore[await-async-generator]
        pass
    client.manage.v1.projects.list()  # type: ignore[unawaited-coroutine]
