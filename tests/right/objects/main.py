"""A coroutine function for a sink that asks what it got; a test that opens what it has replaced."""

import asyncio
from unittest.mock import patch

from sinks import CallbackSink, Server

events: list[str] = []


async def keep(event: str) -> None:
    events.append(event)


def test_streams() -> None:
    with patch("sinks.client") as made:
        Server("x").create_streams()
    made.assert_called_once_with(url="x")


asyncio.run(CallbackSink(keep).handle("started"))
test_streams()
print(events)
