"""e2b."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine

CLIENT = Client(
    distribution="e2b",
    package="e2b",
    since="2.63.0",
    version="2.63.0",
    source="sandbox_async/main.py",
    entries=(
        coroutine("e2b.sandbox_async.main.AsyncSandbox.create"),
        coroutine("e2b.sandbox_async.main.AsyncSandbox.is_running"),
        coroutine("e2b.sandbox_async.commands.command.Commands.run"),
    ),
)
