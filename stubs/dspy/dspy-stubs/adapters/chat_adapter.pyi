from typing import Any, NamedTuple

from dspy.adapters.base import Adapter as Adapter
from dspy.adapters.types.tool import ToolCalls as ToolCalls
from dspy.clients.base_lm import BaseLM as BaseLM
from dspy.signatures.signature import Signature as Signature
from dspy.utils.callback import BaseCallback as BaseCallback
from dspy.utils.exceptions import AdapterParseError as AdapterParseError

class FieldInfoWithName(NamedTuple):
    name: Any
    info: Any

class ChatAdapter(Adapter):
    use_json_adapter_fallback: Any
    def __init__(
        self,
        callbacks: Any = None,
        use_native_function_calling: Any = False,
        native_response_types: Any = None,
        use_json_adapter_fallback: Any = True,
        parallel_tool_calls: Any = None,
    ) -> None: ...
    def __call__(
        self,
        lm: Any,
        lm_kwargs: Any,
        signature: Any,
        demos: Any,
        inputs: Any,
    ) -> Any: ...
    async def acall(
        self,
        lm: Any,
        lm_kwargs: Any,
        signature: Any,
        demos: Any,
        inputs: Any,
    ) -> Any: ...
    def format_field_description(self, signature: Any) -> Any: ...
    def format_field_structure(self, signature: Any) -> Any: ...
    def format_task_description(self, signature: Any) -> Any: ...
    def format_user_message_content(
        self,
        signature: Any,
        inputs: Any,
        prefix: Any = "",
        suffix: Any = "",
        main_request: Any = False,
    ) -> Any: ...
    def user_message_output_requirements(self, signature: Any) -> Any: ...
    def format_assistant_message_content(
        self, signature: Any, outputs: Any, missing_field_message: Any = None
    ) -> Any: ...
    def parse(self, signature: Any, completion: Any) -> Any: ...
    def format_field_with_value(self, fields_with_values: Any) -> Any: ...
    def format_finetune_data(
        self,
        signature: Any,
        demos: Any,
        inputs: Any,
        outputs: Any,
    ) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
