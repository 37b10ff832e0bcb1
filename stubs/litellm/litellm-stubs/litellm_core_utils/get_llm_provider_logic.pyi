from typing import Any

from litellm.types.router import GenericLiteLLMParams as GenericLiteLLMParams

def get_llm_provider(
    model: str,
    custom_llm_provider: str | None = None,
    api_base: str | None = None,
    api_key: str | None = None,
    litellm_params: GenericLiteLLMParams | None = None,
) -> tuple[str, str, str | None, str | None]: ...
def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
