from mistralai.client import Mistral
from mistralai.client.models import ChatCompletionResponse, CompletionEvent, ConversationEvents, UserMessage
from mistralai.client.utils.eventstreaming import EventStreamAsync
from typing_extensions import assert_type

MESSAGES = [UserMessage(content="hello")]


async def right_chat(client: Mistral) -> None:
    assert_type(await client.chat.complete_async(model="m", messages=MESSAGES), ChatCompletionResponse)
    stream = await client.chat.stream_async(model="m", messages=MESSAGES)
    assert_type(stream, EventStreamAsync[CompletionEvent])
    async for event in stream:
        assert_type(event, CompletionEvent)
        print(event.data.choices[0].delta.content)
    async with await client.chat.stream_async(model="m", messages=MESSAGES) as entered:
        assert_type(entered, EventStreamAsync[CompletionEvent])
    async for conversation in await client.beta.conversations.start_stream_async(inputs="hello", model="m"):
        assert_type(conversation, ConversationEvents)


def right_plain(client: Mistral) -> None:
    for event in client.chat.stream(model="m", messages=MESSAGES):
        assert_type(event, CompletionEvent)


async def wrong_chat(client: Mistral) -> None:
    async for _ in client.chat.stream_async(model="m", messages=MESSAGES):  # type: ignore[attr-defined]
        pass
    for _ in await client.chat.stream_async(model="m", messages=MESSAGES):  # type: ignore[attr-defined]
        pass
    async for event in await client.chat.stream_async(model="m", messages=MESSAGES):
        event.choices  # type: ignore[attr-defined]
    async for _ in await client.chat.complete_async(model="m", messages=MESSAGES):  # type: ignore[attr-defined]
        pass
    client.chat.complete_async(model="m", messages=MESSAGES)  # type: ignore[unused-coroutine]
    client.chat.complete_async(model="m", messages=MESSAGES).choices  # type: ignore[attr-defined]
    with await client.chat.stream_async(model="m", messages=MESSAGES):  # type: ignore[attr-defined]
        pass
