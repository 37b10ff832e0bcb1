from pydantic_ai import Agent
from typing_extensions import assert_type


async def right_agent(agent: Agent[None, str]) -> None:
    assert_type((await agent.run("hello")).output, str)
    async with agent.run_stream("hello") as result:
        async for text in result.stream_text():
            assert_type(text, str)
        async for output in result.stream_output():
            assert_type(output, str)
    async with agent.iter("hello") as run:
        async for node in run:
            print(node)
    async with agent.run_stream_events("hello") as events:
        async for event in events:
            print(event)


async def wrong_agent(agent: Agent[None, str]) -> None:
    await agent.run_stream("hello")  # type: ignore[misc]
    async for _ in agent.run_stream("hello"):  # type: ignore[attr-defined]
        pass
    with agent.run_stream("hello"):  # type: ignore[attr-defined]
        pass
    async for _ in agent.run_stream_events("hello"):  # type: ignore[attr-defined]
        pass
    agent.run("hello")  # type: ignore[unused-coroutine]
    agent.run("hello").output  # type: ignore[attr-defined]
    async with agent.run_stream("hello") as result:
        await result.stream_text()  # type: ignore[misc]
        for _ in result.stream_text():  # type: ignore[attr-defined]
            pass
