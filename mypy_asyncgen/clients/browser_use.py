"""browser-use."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, coroutine

CLIENT = Client(
    distribution="browser-use",
    package="browser_use",
    since="0.13.14",
    version="0.13.14",
    source="agent/service.py, browser/session.py",
    entries=(
        coroutine("browser_use.agent.service.Agent.run"),
        coroutine("browser_use.browser.session.BrowserSession.start"),
    ),
)
