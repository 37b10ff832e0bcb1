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
    parallel_tool_calls: Any
    use_native_function_calling: Any
    callbacks: Any
    def __init__(
        self,
        callbacks: Any = None,
        use_native_function_calling: Any = False,
        native_response_types: Any = None,
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
    def format(self, signature: Any, demos: Any, inputs: Any) -> Any: ...
    def format_system_message(self, signature: Any) -> Any: ...
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
    def format_assistant_message_content(
        self, signature: Any, outputs: Any, missing_field_message: Any = None
    ) -> Any: ...
    def format_demos(self, signature: Any, demos: Any) -> Any: ...
    def format_conversation_history(self, signature: Any, history_field_name: Any, inputs: Any) -> Any: ...
    def parse(self, signature: Any, completion: Any) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
