"""fastmcp."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine

CLIENT = Client(
    distribution="fastmcp",
    package="fastmcp",
    since="4.2.3",
    version="4.2.3",
    source="client/client.py, client/mixins",
    entries=(
        coroutine("fastmcp.client.mixins.tools.ClientToolsMixin.call_tool"),
        coroutine("fastmcp.client.mixins.tools.ClientToolsMixin.list_tools"),
        coroutine("fastmcp.client.client.Client.ping"),
    ),
)
