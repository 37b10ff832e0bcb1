"""claude-agent-sdk."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine, generator

CLIENT = Client(
    distribution="claude-agent-sdk",
    package="claude_agent_sdk",
    since="0.2.186",
    version="0.2.186",
    source="query.py, client.py",
    entries=(
        generator("claude_agent_sdk.query.query"),
        coroutine(
            "claude_agent_sdk.client.ClaudeSDKClient.query",
            note="gives None: the answer comes from `receive_response`",
        ),
        generator("claude_agent_sdk.client.ClaudeSDKClient.receive_response"),
        generator("claude_agent_sdk.client.ClaudeSDKClient.receive_messages"),
    ),
    repository=("anthropics/claude-agent-sdk-python", "e8bde60164f9ef820068ec36ffe6b7be6bd8fd26"),
)
