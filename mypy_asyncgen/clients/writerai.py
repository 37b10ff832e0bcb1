"""writer-sdk."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_flag, paginator

CLIENT = Client(
    distribution="writer-sdk",
    package="writerai",
    since="3.0.0",
    version="3.0.0",
    source="resources/chat.py, resources/completions.py, resources/applications/applications.py: overloads on `stream`",
    entries=(
        by_flag("writerai.resources.chat.AsyncChatResource.chat"),
        by_flag("writerai.resources.completions.AsyncCompletionsResource.create"),
        by_flag("writerai.resources.applications.applications.AsyncApplicationsResource.generate_content"),
        paginator("writerai.resources.graphs.AsyncGraphsResource.list"),
    ),
)
