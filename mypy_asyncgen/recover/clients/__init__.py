"""What is given back for LLM clients. Their table is large, and is imported when one of them is checked."""

from __future__ import annotations

from mypy_asyncgen.clients import PACKAGES

# The runtime helper is a package of ours with a hook beside the clients'.
_PACKAGES = PACKAGES | {"mypy_asyncgen"}

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


def may_know(fullname: str) -> bool:
    """Whether `mypy_asyncgen.recover.clients.table` can have a full name, by its package.

    Args:
        fullname: a full name, as mypy has it.
    """
    return fullname.partition(".")[0] in _PACKAGES
