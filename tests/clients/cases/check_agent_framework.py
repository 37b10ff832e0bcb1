from typing import Any

from agent_framework import Agent


async def right(agent: Agent[Any], kw: dict[str, Any]) -> None:
    answer = await agent.run("hello")
    print(answer.text)
    async for update in agent.run("hello", stream=True):
        print(update.text)
    stream = agent.run("hello", stream=True)
    async for update in stream:
        print(update.text)
    print((await stream.get_final_response()).text)
    async for update in agent.run("hello", stream=True, **kw):
        print(update.text)


async def wrong(agent: Agent[Any]) -> None:
    agent.run("hello")  # type: ignore[unused-coroutine]
    agent.run("hello").text  # type: ignore[attr-defined]
    async for _ in agent.run("hello"):  # type: ignore[attr-defined]
        pass
    for _ in agent.run("hello", stream=True):  # type: ignore[attr-defined]
        pass
