"""pipecat-ai."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine

CLIENT = Client(
    distribution="pipecat-ai",
    package="pipecat",
    since="1.14.0",
    version="1.14.0",
    source="processors/frame_processor.py, workers/runner.py",
    entries=(
        coroutine("pipecat.processors.frame_processor.FrameProcessor.push_frame"),
        coroutine("pipecat.workers.runner.WorkerRunner.run"),
    ),
)
