from semantic_kernel import Kernel
from semantic_kernel.agents import Agent, ChatCompletionAgent
from semantic_kernel.connectors.ai.chat_completion_client_base import ChatCompletionClientBase
from semantic_kernel.connectors.ai.prompt_execution_settings import PromptExecutionSettings
from semantic_kernel.contents import ChatHistory


async def right_agent(agent: ChatCompletionAgent, base: Agent) -> None:
    print((await agent.get_response(messages="hello")).content)
    print((await base.get_response(messages="hello")).content)
    async for item in agent.invoke(messages="hello"):
        print(item.content)
    async for part in agent.invoke_stream(messages="hello"):
        print(part.content)


async def right_kernel(
    kernel: Kernel, client: ChatCompletionClientBase, history: ChatHistory, settings: PromptExecutionSettings
) -> None:
    async for part in kernel.invoke_prompt_stream("hello"):
        print(part)
    async for message in client.get_streaming_chat_message_content(history, settings):
        print(message)


async def wrong_agent(agent: ChatCompletionAgent, base: Agent) -> None:
    await agent.invoke(messages="hello")  # type: ignore[misc]
    for _ in agent.invoke_stream(messages="hello"):  # type: ignore[attr-defined]
        pass
    agent.get_response(messages="hello")  # type: ignore[unused-coroutine]
    base.get_response(messages="hello")  # type: ignore[unused-coroutine]
    agent.get_response(messages="hello").content  # type: ignore[attr-defined]


async def wrong_kernel(
    kernel: Kernel, client: ChatCompletionClientBase, history: ChatHistory, settings: PromptExecutionSettings
) -> None:
    await kernel.invoke_prompt_stream("hello")  # type: ignore[misc]
    async for _ in await client.get_streaming_chat_message_content(history, settings):  # type: ignore[misc]
        pass
    kernel.invoke_prompt("hello")  # type: ignore[unused-coroutine]
