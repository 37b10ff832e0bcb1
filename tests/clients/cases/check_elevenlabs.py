from elevenlabs.client import AsyncElevenLabs as Client


async def right(client: Client) -> None:
    async for chunk in client.text_to_speech.stream("voice", text="hello", model_id="m"):
        print(len(chunk))
    audio = client.text_to_speech.convert("voice", text="hello")
    print(b"".join([part async for part in audio]))
    print((await client.voices.search()).voices)
    print((await client.text_to_speech.convert_with_timestamps("voice", text="hello")).audio_base_64)


async def wrong(client: Client) -> None:
    async for _ in await client.text_to_speech.stream("voice", text="hello"):  # type: ignore[await-async-generator]
        pass
    for _ in client.text_to_speech.stream("voice", text="hello"):  # type: ignore[for-async-iterable]
        pass
    client.voices.search().voices  # type: ignore[coroutine-as-value]
    client.voices.search()  # type: ignore[unawaited-coroutine]
