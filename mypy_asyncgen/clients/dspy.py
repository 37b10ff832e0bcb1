"""dspy."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine, handle

CLIENT = Client(
    distribution="dspy",
    package="dspy",
    since="3.4.1",
    version="3.4.1",
    source="streaming/streamify.py, utils/asyncify.py, primitives/module.py",
    entries=(
        handle("dspy.streaming.streamify.streamify", "gives an async generator function"),
        handle("dspy.utils.asyncify.asyncify", "gives a coroutine function"),
        coroutine("dspy.primitives.module.Module.acall"),
    ),
    stub=True,
    repository=("stanfordnlp/dspy", "4ed377ee9110e912d4f5e1be43b317b87455053c"),
)
