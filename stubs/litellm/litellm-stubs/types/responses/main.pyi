from typing import Any, Literal

from litellm.types.llms.base import BaseLiteLLMOpenAIResponseObject as BaseLiteLLMOpenAIResponseObject
from typing_extensions import TypedDict

class GenericResponseOutputItemContentAnnotation(BaseLiteLLMOpenAIResponseObject):
    type: str | None
    start_index: int | None
    end_index: int | None
    url: str | None
    title: str | None

class OutputText(BaseLiteLLMOpenAIResponseObject):
    type: str | None
    text: str | None
    annotations: list[GenericResponseOutputItemContentAnnotation] | None

class OutputFunctionToolCall(BaseLiteLLMOpenAIResponseObject):
    arguments: str | None
    call_id: str | None
    name: str | None
    type: str | None
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"]
    phase: Any = ...

class OutputImageGenerationCall(BaseLiteLLMOpenAIResponseObject):
    type: Literal["image_generation_call"]
    id: str
    status: Literal["in_progress", "completed", "incomplete", "failed"]
    result: str | None

class OutputCodeInterpreterCallLog(BaseLiteLLMOpenAIResponseObject):
    type: Literal["logs"]
    logs: str

class OutputCodeInterpreterCall(BaseLiteLLMOpenAIResponseObject):
    type: Literal["code_interpreter_call"]
    id: str
    code: str | None
    container_id: str | None
    status: Literal["in_progress", "completed", "incomplete", "failed"]
    outputs: list[OutputCodeInterpreterCallLog] | None

class CustomToolCallOutputItem(BaseLiteLLMOpenAIResponseObject):
    type: Literal["custom_tool_call"]
    call_id: str
    id: str | None = ...
    name: str
    input: str
    status: Literal["in_progress", "completed", "incomplete"] | None = ...

class OutputToolSearchCall(BaseLiteLLMOpenAIResponseObject):
    id: str
    arguments: object
    call_id: str | None = ...
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["tool_search_call"]

class GenericResponseOutputItem(BaseLiteLLMOpenAIResponseObject):
    type: str
    id: str
    status: str
    role: str
    content: list[OutputText | Any]
    phase: Any = ...

class DeleteResponseResult(BaseLiteLLMOpenAIResponseObject):
    id: str | None
    object: str | None
    deleted: bool | None
    _hidden_params: dict[Any, Any] = ...
    @property
    def hidden_params(self) -> dict[str, Any]: ...
    @hidden_params.setter
    def hidden_params(self, hidden_params: dict[str, Any]) -> None: ...

class DecodedResponseId(TypedDict, total=False):
    custom_llm_provider: str | None
    model_id: str | None
    response_id: str

# Not declared, as they would load another package or are seldom used: a class or an alias, so that isinstance
# and a union may name them.
class ActionSearchSource(Any): ...
class ResponseFunctionToolCall(Any): ...
class ResponseFunctionWebSearch(Any): ...
class ResponseOutputRefusal(Any): ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
