from typing import Any

from agents import Agent, Runner, StreamEvent
from typing_extensions import assert_type


async def right_runner(agent: Agent[Any]) -> None:
    print((await Runner.run(agent, "hello")).final_output)
    result = Runner.run_streamed(agent, "hello")
    async for event in result.stream_events():
        assert_type(event, StreamEvent)


async def wrong_runner(agent: Agent[Any]) -> None:
    await Runner.run_streamed(agent, "hello")  # type: ignore[misc]
    async for _ in Runner.run_streamed(agent, "hello"):  # type: ignore[attr-defined]
        pass
    result = Runner.run_streamed(agent, "hello")
    await result.stream_events()  # type: ignore[misc]
    for _ in result.stream_events():  # type: ignore[attr-defined]
        pass
    Runner.run(agent, "hello")  # type: ignore[unused-coroutine]
    Runner.run(agent, "hello").final_output  # type: ignore[attr-defined]
