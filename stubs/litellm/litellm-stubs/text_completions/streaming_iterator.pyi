from typing import Any

from litellm.types.utils import ModelResponse as ModelResponse
from litellm.types.utils import ModelResponseStream as ModelResponseStream
from litellm.types.utils import TextCompletionResponse as TextCompletionResponse
from typing_extensions import Self

class TextCompletionStreamWrapper:
    include_usage: Any
    usage_injected_by_proxy: bool
    custom_llm_provider: str | None
    stream_options: dict[Any, Any] | None
    model: Any
    completion_stream: Any
    def __init__(
        self,
        completion_stream: Any,
        model: Any,
        stream_options: dict[Any, Any] | None = None,
        custom_llm_provider: str | None = None,
        usage_injected_by_proxy: bool = False,
    ) -> None: ...
    def __iter__(self) -> Self: ...
    def __aiter__(self) -> Self: ...
    def convert_to_text_completion_object(
        self, chunk: ModelResponse | ModelResponseStream
    ) -> TextCompletionResponse: ...
    def __next__(self) -> TextCompletionResponse: ...
    async def __anext__(self) -> TextCompletionResponse: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
