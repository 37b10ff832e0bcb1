"""litellm."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, Convention, EntryPoint, Mechanism, by_flag, coroutine

CLIENT = Client(
    distribution="litellm",
    package="litellm",
    since="1.109.1",
    version="1.109.1",
    source="main.py, responses/dispatch.py, router.py; utils.py: `client`",
    entries=(
        by_flag("litellm.main.acompletion", (), aliases=("litellm.chat_completions.dispatch.acompletion",)),
        by_flag("litellm.main.atext_completion", ()),
        by_flag("litellm.responses.dispatch.aresponses", (), aliases=("litellm.responses.main.aresponses",)),
        by_flag("litellm.router.Router.acompletion"),
        coroutine("litellm.main.aembedding"),
        EntryPoint("litellm.utils.client", Convention.HANDLE, mechanisms=(Mechanism.IDENTITY_DECORATOR,)),
    ),
    stub=True,
)
