"""openai."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, by_flag, context_manager, coroutine, paginator

CLIENT = Client(
    distribution="openai",
    package="openai",
    since="3.0.0",
    version="3.52.0",
    source="resources/**: overloads on `stream`; pagination.py; _streaming.py",
    entries=(
        by_flag("openai.resources.chat.completions.completions.AsyncCompletions.create"),
        by_flag("openai.resources.completions.AsyncCompletions.create"),
        by_flag("openai.resources.responses.responses.AsyncResponses.create"),
        by_flag("openai.resources.responses.responses.AsyncResponses.retrieve"),
        by_flag("openai.resources.beta.responses.responses.AsyncResponses.create"),
        by_flag("openai.resources.beta.responses.responses.AsyncResponses.retrieve"),
        by_flag("openai.resources.beta.threads.runs.runs.AsyncRuns.create"),
        by_flag("openai.resources.beta.threads.runs.runs.AsyncRuns.submit_tool_outputs"),
        by_flag("openai.resources.beta.threads.threads.AsyncThreads.create_and_run"),
        by_flag("openai.resources.images.AsyncImages.edit"),
        by_flag("openai.resources.images.AsyncImages.generate"),
        by_flag(
            "openai.resources.audio.transcriptions.AsyncTranscriptions.create",
            note="the result depends on `response_format` as well",
        ),
        coroutine("openai.resources.chat.completions.completions.AsyncCompletions.parse"),
        context_manager("openai.resources.chat.completions.completions.AsyncCompletions.stream"),
        context_manager("openai.resources.responses.responses.AsyncResponses.stream"),
        context_manager("openai.resources.realtime.realtime.AsyncRealtime.connect"),
        paginator("openai.resources.models.AsyncModels.list"),
        paginator("openai.resources.files.AsyncFiles.list"),
        paginator("openai.resources.batches.AsyncBatches.list"),
    ),
    stub=True,
    repository=("openai/openai-python", "e43b422412a9e96c9cc5192c61fffbe2d7e04836"),
)
