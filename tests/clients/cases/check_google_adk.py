from google.adk.agents import BaseAgent
from google.adk.agents.invocation_context import InvocationContext
from google.adk.events import Event
from google.adk.models import BaseLlm
from google.adk.models.llm_request import LlmRequest
from google.adk.runners import Runner
from typing_extensions import assert_type


async def right_runner(runner: Runner, agent: BaseAgent, context: InvocationContext, llm: BaseLlm) -> None:
    async for event in runner.run_async(user_id="u", session_id="s"):
        assert_type(event, Event)
    async for event in agent.run_async(context):
        assert_type(event, Event)
    async for response in llm.generate_content_async(LlmRequest(), stream=False):
        print(response.content)


async def wrong_runner(runner: Runner, agent: BaseAgent, context: InvocationContext, llm: BaseLlm) -> None:
    await runner.run_async(user_id="u", session_id="s")  # type: ignore[misc]
    async for _ in await agent.run_async(context):  # type: ignore[misc]
        pass
    for _ in runner.run_async(user_id="u", session_id="s"):  # type: ignore[attr-defined]
        pass
    await llm.generate_content_async(LlmRequest(), stream=False)  # type: ignore[misc]
    llm.generate_content_async(LlmRequest()).content  # type: ignore[attr-defined]
