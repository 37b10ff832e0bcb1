"""langchain-mcp-adapters."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, context_manager, coroutine

CLIENT = Client(
    distribution="langchain-mcp-adapters",
    package="langchain_mcp_adapters",
    since="0.3.1",
    version="0.3.1",
    source="client.py, tools.py",
    entries=(
        context_manager("langchain_mcp_adapters.client.MultiServerMCPClient.session"),
        coroutine("langchain_mcp_adapters.client.MultiServerMCPClient.get_tools"),
        coroutine("langchain_mcp_adapters.tools.load_mcp_tools"),
    ),
)
