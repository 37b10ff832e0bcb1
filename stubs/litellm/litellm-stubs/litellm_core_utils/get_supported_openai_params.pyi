from typing import Any, Literal

def get_supported_openai_params(
    model: str,
    custom_llm_provider: str | None = None,
    request_type: Literal["chat_completion", "embeddings", "transcription"] = "chat_completion",
    base_model: str | None = None,
) -> list[Any] | None: ...
def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
