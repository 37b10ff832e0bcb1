from collections.abc import Iterable
from typing import Any, Literal

from litellm.types.llms.base_model import LiteLLMBaseModel as LiteLLMBaseModel
from typing_extensions import Required, TypedDict

class ChatCompletionSystemMessageParam(TypedDict, total=False):
    content: Required[str]
    role: Required[Literal["system"]]
    name: str

class ChatCompletionContentPartTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]

class ImageURL(TypedDict, total=False):
    url: Required[str]
    detail: Literal["auto", "low", "high"]

class ChatCompletionContentPartImageParam(TypedDict, total=False):
    image_url: Required[ImageURL]
    type: Required[Literal["image_url"]]

class ChatCompletionUserMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[Any]]
    role: Required[Literal["user"]]
    name: str

class FunctionCall(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]

class Function(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]

class ChatCompletionToolMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[Any]]
    role: Required[Literal["tool"]]
    tool_call_id: Required[str]

class ChatCompletionFunctionMessageParam(TypedDict, total=False):
    content: Required[str | Iterable[Any]]
    name: Required[str]
    role: Required[Literal["function"]]

class ChatCompletionMessageToolCallParam(TypedDict, total=False):
    id: Required[str]
    function: Required[Function]
    type: Required[Literal["function"]]

class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    role: Required[Literal["assistant"]]
    content: str | None
    function_call: FunctionCall
    name: str
    tool_calls: Iterable[ChatCompletionMessageToolCallParam]

class CompletionRequest(LiteLLMBaseModel):
    model: str
    messages: list[Any] = ...
    timeout: float | int | None = ...
    temperature: float | None = ...
    top_p: float | None = ...
    n: int | None = ...
    stream: bool | None = ...
    stop: dict[Any, Any] | None = ...
    max_tokens: int | None = ...
    presence_penalty: float | None = ...
    frequency_penalty: float | None = ...
    logit_bias: dict[Any, Any] | None = ...
    user: str | None = ...
    response_format: dict[Any, Any] | None = ...
    seed: int | None = ...
    tools: list[str] | None = ...
    tool_choice: str | None = ...
    logprobs: bool | None = ...
    top_logprobs: int | None = ...
    deployment_id: str | None = ...
    functions: list[str] | None = ...
    function_call: str | None = ...
    base_url: str | None = ...
    api_version: str | None = ...
    api_key: str | None = ...
    model_list: list[str] | None = ...

# Not declared, as they would load another package or are seldom used: a class or an alias, so that isinstance
# and a union may name them.
class CompletionDispatchContext(Any): ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
