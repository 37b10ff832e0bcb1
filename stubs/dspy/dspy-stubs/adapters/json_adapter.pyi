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
        callbacks: Any = None,
        use_native_function_calling: Any = True,
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
    def format_field_structure(self, signature: Any) -> Any: ...
    def user_message_output_requirements(self, signature: Any) -> Any: ...
    def format_assistant_message_content(
        self, signature: Any, outputs: Any, missing_field_message: Any = None
    ) -> Any: ...
    def parse(self, signature: Any, completion: Any) -> Any: ...
    def format_field_with_value(self, fields_with_values: Any, role: Any = "user") -> Any: ...
    def format_finetune_data(
        self,
        signature: Any,
        demos: Any,
        inputs: Any,
        outputs: Any,
    ) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
