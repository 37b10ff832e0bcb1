"""mcp."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, context_manager, coroutine

CLIENT = Client(
    distribution="mcp",
    package="mcp",
    since="2.0.0",
    version="2.3.0",
    source="client/sse.py without a return annotation; client/streamable_http.py; client/session.py",
    entries=(
        context_manager("mcp.client.sse.sse_client"),
        context_manager("mcp.client.streamable_http.streamable_http_client"),
        coroutine("mcp.client.session.ClientSession.call_tool"),
    ),
    stub=True,
    repository=("modelcontextprotocol/python-sdk", "57394b0548d1e2dc2dce8d67d84985769df3b8bb"),
)
