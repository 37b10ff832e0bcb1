"""llama-index-workflows."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine, generator, handle

CLIENT = Client(
    distribution="llama-index-workflows",
    package="workflows",
    since="2.26.1",
    version="2.26.1",
    source="workflow.py, handler.py",
    entries=(
        handle(
            "workflows.workflow.Workflow.run",
            "it runs in the background at once; awaiting the handler gives the result",
        ),
        generator("workflows.handler.WorkflowHandler.stream_events"),
        coroutine("workflows.handler.WorkflowHandler.cancel_run"),
    ),
)
