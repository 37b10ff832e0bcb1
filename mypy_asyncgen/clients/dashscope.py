"""dashscope, the client of Alibaba's Qwen."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Client, Mechanism, by_flag

# `__init__.pyi` says `Generator` of what the source says, and gives, is an `AsyncGenerator`.
_UNION = (Mechanism.FLAG_UNION, Mechanism.PLAIN_GENERATOR)

CLIENT = Client(
    distribution="dashscope",
    package="dashscope",
    since="2.0.2",
    version="2.0.2",
    source="__init__.pyi, aigc/generation.py, aigc/multimodal_conversation.py: one union, the flag in `**kwargs`",
    entries=(
        by_flag("dashscope.aigc.generation.AioGeneration.call", _UNION, aliases=("dashscope.AioGeneration.call",)),
        by_flag(
            "dashscope.aigc.multimodal_conversation.AioMultiModalConversation.call",
            _UNION,
            aliases=("dashscope.AioMultiModalConversation.call",),
        ),
    ),
)
