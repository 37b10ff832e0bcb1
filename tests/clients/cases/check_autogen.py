from autogen_agentchat.agents import BaseChatAgent
from autogen_agentchat.base import TaskResult
from autogen_core.models import ChatCompletionClient, CreateResult
from typing_extensions import assert_type


async def right_agent(agent: BaseChatAgent) -> None:
    assert_type(await agent.run(task="hello"), TaskResult)
    async for item in agent.run_stream(task="hello"):
        print(item)


async def right_client(client: ChatCompletionClient) -> None:
    assert_type(await client.create([]), CreateResult)
    async for part in client.create_stream([]):
        assert_type(part, str | CreateResult)


async def wrong_agent(agent: BaseChatAgent) -> None:
    await agent.run_stream(task="hello")  # type: ignore[misc]
    for _ in agent.run_stream(task="hello"):  # type: ignore[attr-defined]
        pass
    agent.run(task="hello")  # type: ignore[unused-coroutine]
    agent.run(task="hello").messages  # type: ignore[attr-defined]
    async for _ in agent.run(task="hello"):  # type: ignore[attr-defined]
        pass


async def wrong_client(client: ChatCompletionClient) -> None:
    async for _ in await client.create_stream([]):  # type: ignore[misc]
        pass
    client.create([])  # type: ignore[unused-coroutine]
