from typing import Any

from dspy.adapters.types.base_type import Type as Type
from dspy.adapters.types.citation import Citations as Citations
from dspy.adapters.types.history import History as History
from dspy.adapters.types.reasoning import Reasoning as Reasoning
from dspy.adapters.types.tool import Tool as Tool
from dspy.adapters.types.tool import ToolCallResults as ToolCallResults
from dspy.adapters.types.tool import ToolCalls as ToolCalls
from dspy.clients.base_lm import BaseLM as BaseLM
from dspy.signatures.field import InputField as InputField
from dspy.signatures.signature import Signature as Signature
from dspy.utils.callback import BaseCallback as BaseCallback
from dspy.utils.callback import with_callbacks as with_callbacks
from dspy.utils.exceptions import AdapterParseError as AdapterParseError

class Adapter:
    native_response_types: Any
    parallel_tool_calls: bool | None
    use_native_function_calling: bool
    callbacks: Any
    def __init__(
        self,
        callbacks: list[BaseCallback] | None = None,
        use_native_function_calling: bool = False,
        native_response_types: list[type[Type]] | None = None,
        parallel_tool_calls: bool | None = None,
    ) -> None: ...
    def __call__(
        self,
        lm: BaseLM,
        lm_kwargs: dict[str, Any],
        signature: type[Signature],
        demos: list[dict[str, Any]],
        inputs: dict[str, Any],
    ) -> list[dict[str, Any]]: ...
    async def acall(
        self,
        lm: BaseLM,
        lm_kwargs: dict[str, Any],
        signature: type[Signature],
        demos: list[dict[str, Any]],
        inputs: dict[str, Any],
    ) -> list[dict[str, Any]]: ...
    def format(
        self, signature: type[Signature], demos: list[dict[str, Any]], inputs: dict[str, Any]
    ) -> list[dict[str, Any]]: ...
    def format_system_message(self, signature: type[Signature]) -> str: ...
    def format_field_description(self, signature: type[Signature]) -> str: ...
    def format_field_structure(self, signature: type[Signature]) -> str: ...
    def format_task_description(self, signature: type[Signature]) -> str: ...
    def format_user_message_content(
        self,
        signature: type[Signature],
        inputs: dict[str, Any],
        prefix: str = "",
        suffix: str = "",
        main_request: bool = False,
    ) -> str: ...
    def format_assistant_message_content(
        self, signature: type[Signature], outputs: dict[str, Any], missing_field_message: str | None = None
    ) -> str: ...
    def format_demos(self, signature: type[Signature], demos: list[dict[str, Any]]) -> list[dict[str, Any]]: ...
    def format_conversation_history(
        self, signature: type[Signature], history_field_name: str, inputs: dict[str, Any]
    ) -> list[dict[str, Any]]: ...
    def parse(self, signature: type[Signature], completion: str) -> dict[str, Any]: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
