"""letta-client."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_flag, paginator, then_iterate

CLIENT = Client(
    distribution="letta-client",
    package="letta_client",
    since="1.12.1",
    version="1.12.1",
    source="resources/agents/messages.py: overloads on `streaming`; pagination.py",
    entries=(
        by_flag("letta_client.resources.agents.messages.AsyncMessagesResource.create", argument="streaming"),
        then_iterate("letta_client.resources.agents.messages.AsyncMessagesResource.stream"),
        paginator("letta_client.resources.agents.agents.AsyncAgentsResource.list"),
    ),
)
