"""huggingface_hub."""

from __future__ import annotations

from mypy_asyncgen.clients._model import Alias, Client, Mechanism, by_flag

CLIENT = Client(
    distribution="huggingface_hub",
    package="huggingface_hub",
    since="2.0.0",
    version="2.4.0",
    source="inference/_generated/_async_client.py: overloads on `stream`, `create` a bare property",
    entries=(
        by_flag(
            "huggingface_hub.inference._generated._async_client.AsyncInferenceClient.chat_completion",
            (Mechanism.SELECTOR, Mechanism.GENERATOR_RESULT),
            aliases=("huggingface_hub.inference._generated._async_client.ProxyClientChatCompletions.create",),
        ),
        by_flag(
            "huggingface_hub.inference._generated._async_client.AsyncInferenceClient.text_generation",
            (Mechanism.SELECTOR, Mechanism.GENERATOR_RESULT),
            note="the result depends on `details` as well",
        ),
    ),
    aliases=(
        Alias(
            "huggingface_hub.inference._generated._async_client.ProxyClientChatCompletions.create",
            "huggingface_hub.inference._generated._async_client.AsyncInferenceClient",
            "chat_completion",
        ),
        Alias(
            "huggingface_hub.inference._client.ProxyClientChatCompletions.create",
            "huggingface_hub.inference._client.InferenceClient",
            "chat_completion",
        ),
    ),
    repository=("huggingface/huggingface_hub", "ee0a4510f4bc15e26cb722be2efc2bdb01383ca0"),
)
