from typing import Any

from dspy.adapters.chat_adapter import ChatAdapter as ChatAdapter
from dspy.adapters.chat_adapter import FieldInfoWithName as FieldInfoWithName
from dspy.adapters.types.tool import ToolCalls as ToolCalls
from dspy.clients.base_lm import BaseLM as BaseLM
from dspy.signatures.signature import Signature as Signature
from dspy.signatures.signature import SignatureMeta as SignatureMeta
from dspy.utils.callback import BaseCallback as BaseCallback
from dspy.utils.exceptions import AdapterParseError as AdapterParseError

class JSONAdapter(ChatAdapter):
    def __init__(
        self,
        callbacks: list[BaseCallback] | None = None,
        use_native_function_calling: bool = True,
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
    def format_field_structure(self, signature: type[Signature]) -> str: ...
    def user_message_output_requirements(self, signature: type[Signature]) -> str: ...
    def format_assistant_message_content(
        self, signature: type[Signature], outputs: dict[str, Any], missing_field_message: Any = None
    ) -> str: ...
    def parse(self, signature: type[Signature], completion: str) -> dict[str, Any]: ...
    def format_field_with_value(self, fields_with_values: dict[FieldInfoWithName, Any], role: str = "user") -> str: ...
    def format_finetune_data(
        self,
        signature: type[Signature],
        demos: list[dict[str, Any]],
        inputs: dict[str, Any],
        outputs: dict[str, Any],
    ) -> dict[str, list[Any]]: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
