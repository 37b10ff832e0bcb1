from collections.abc import Callable, Mapping, Sequence
from typing import Any

from litellm.types.llms.openai import AllMessageValues as AllMessageValues
from litellm.types.utils import Message as Message
from litellm.types.utils import ModelResponse as ModelResponse
from litellm.types.utils import ModelResponseStream as ModelResponseStream
from litellm.types.utils import TextCompletionResponse as TextCompletionResponse

def stream_chunk_builder_text_completion(
    chunks: Sequence[TextCompletionResponse | ModelResponseStream | Mapping[str, object]],
    messages: Sequence[AllMessageValues | Message] | None = None,
) -> TextCompletionResponse: ...
def stream_chunk_builder(
    chunks: list[Any],
    messages: Sequence[Any] | None = None,
    start_time: object = None,
    end_time: object = None,
    logging_obj: Any = None,
    count_prompt_tokens: Callable[[], int] | None = None,
) -> ModelResponse | TextCompletionResponse | None: ...

# Not declared, as they would load another package or are seldom used: a class or an alias, so that isinstance
# and a union may name them.
class ChunkProcessor(Any): ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
