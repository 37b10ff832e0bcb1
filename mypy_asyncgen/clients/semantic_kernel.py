"""semantic-kernel."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, Mechanism, coroutine, generator

CLIENT = Client(
    distribution="semantic-kernel",
    package="semantic_kernel",
    since="1.40.0",
    version="1.45.0",
    source="agents/chat_completion/, kernel.py, connectors/ai/chat_completion_client_base.py",
    entries=(
        coroutine(
            "semantic_kernel.agents.chat_completion.chat_completion_agent.ChatCompletionAgent.get_response",
            Mechanism.COROUTINE_RESULT,
        ),
        generator("semantic_kernel.agents.chat_completion.chat_completion_agent.ChatCompletionAgent.invoke"),
        generator("semantic_kernel.agents.chat_completion.chat_completion_agent.ChatCompletionAgent.invoke_stream"),
        generator("semantic_kernel.kernel.Kernel.invoke_stream"),
        generator("semantic_kernel.kernel.Kernel.invoke_prompt_stream"),
        coroutine("semantic_kernel.kernel.Kernel.invoke"),
        generator(
            "semantic_kernel.connectors.ai.chat_completion_client_base"
            ".ChatCompletionClientBase.get_streaming_chat_message_content"
        ),
        generator(
            "semantic_kernel.connectors.ai.chat_completion_client_base"
            ".ChatCompletionClientBase.get_streaming_chat_message_contents"
        ),
        coroutine("semantic_kernel.agents.agent.Agent.get_response", Mechanism.COROUTINE_RESULT),
    ),
    repository=("microsoft/semantic-kernel", "b39d95a34435f4c1d55dd00c86120ce118d847e1"),
)
