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

# The top-level packages that a stub of ours is for.
STUBS = frozenset(
    {
        "anthropic",
        "cerebras",
        "dspy",
        "instructor",
        "litellm",
        "llama_index",
        "mcp",
        "mistralai",
        "ollama",
        "openai",
        "openrouter",
        "xai_sdk",
    }
)


def may_know(fullname: str) -> bool:
    """Whether the table can have a full name, by its package.

    Args:
        fullname: a full name, as mypy has it.
    """
    return fullname.partition(".")[0] in PACKAGES
