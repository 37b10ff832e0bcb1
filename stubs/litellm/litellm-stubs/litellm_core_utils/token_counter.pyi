from collections.abc import Mapping, Sequence
from typing import Any

from litellm.types.llms.openai import AllMessageValues as AllMessageValues
from litellm.types.llms.openai import ChatCompletionToolParam as ChatCompletionToolParam
from litellm.types.utils import Message as Message
from litellm.types.utils import SelectTokenizerResponse as SelectTokenizerResponse

def token_counter(
    model: Any = "",
    custom_tokenizer: dict[Any, Any] | SelectTokenizerResponse | None = None,
    text: str | list[str] | None = None,
    messages: Sequence[AllMessageValues | Message] | None = None,
    count_response_tokens: bool | None = False,
    tools: list[ChatCompletionToolParam] | None = None,
    tool_choice: str | Mapping[str, object] | None = None,
    use_default_image_token_count: bool | None = False,
    default_token_count: int | None = None,
) -> int: ...

# Not declared, as they would load another package or are seldom used: a class or an alias, so that isinstance
# and a union may name them.
class UnsupportedContentTypeError(Any): ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
