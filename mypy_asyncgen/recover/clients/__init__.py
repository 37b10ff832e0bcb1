"""What is given back for LLM clients. Their table is large, and is imported when one of them is checked."""

from __future__ import annotations

# The top-level packages of the names in `mypy_asyncgen.recover.clients.table`.
PACKAGES = frozenset(
    {
        "agents",
        "anthropic",
        "autogen_agentchat",
        "autogen_core",
        "azure",
        "cerebras",
        "claude_agent_sdk",
        "cohere",
        "fireworks",
        "google",
        "groq",
        "huggingface_hub",
        "instructor",
        "langchain_core",
        "langgraph",
        "litellm",
        "llama_index",
        "mistralai",
        "mypy_asyncgen",
        "ollama",
        "openai",
        "openrouter",
        "pydantic_ai",
        "replicate",
        "semantic_kernel",
        "together",
        "xai_sdk",
    }
)

# The packages that a stub of ours is for.
STUBS = frozenset(
    {
        "anthropic",
        "cerebras.cloud.sdk",
        "dspy",
        "instructor",
        "litellm",
        "llama_index.core",
        "mcp",
        "mistralai",
        "ollama",
        "openai",
        "openrouter",
        "xai_sdk",
    }
)
# The attributes and the signatures of methods in that table: mypy asks for every attribute of a build, and for the
# signature of every method that is called.
ATTRIBUTES = frozenset(
    {
        "cohere.base_client.AsyncBaseCohere.audio",
        "cohere.base_client.AsyncBaseCohere.batches",
        "cohere.base_client.AsyncBaseCohere.connectors",
        "cohere.base_client.AsyncBaseCohere.datasets",
        "cohere.base_client.AsyncBaseCohere.embed_jobs",
        "cohere.base_client.AsyncBaseCohere.finetuning",
        "cohere.base_client.AsyncBaseCohere.models",
        "cohere.base_client.AsyncBaseCohere.v2",
        "cohere.base_client.BaseCohere.v2",
        "huggingface_hub.inference._client.ProxyClientChatCompletions.create",
        "huggingface_hub.inference._generated._async_client.ProxyClientChatCompletions.create",
    }
)
METHOD_SIGNATURES = frozenset(
    {
        "anthropic.resources.beta.messages.messages.AsyncMessages.create",
        "anthropic.resources.messages.messages.AsyncMessages.create",
        "together.resources.chat.completions.AsyncCompletionsResource.create",
        "together.resources.completions.AsyncCompletionsResource.create",
    }
)


def may_know(fullname: str) -> bool:
    """Whether the table can have a full name, by its package.

    Args:
        fullname: a full name, as mypy has it.
    """
    return fullname.partition(".")[0] in PACKAGES
