from typing import Any

from dspy.adapters.base import Adapter as Adapter
from dspy.adapters.chat_adapter import ChatAdapter as ChatAdapter
from dspy.adapters.types.tool import ToolCalls as ToolCalls
from dspy.clients.base_lm import BaseLM as BaseLM
from dspy.signatures.field import InputField as InputField
from dspy.signatures.signature import Signature as Signature
from dspy.signatures.signature import make_signature as make_signature
from dspy.utils.exceptions import AdapterParseError as AdapterParseError

class TwoStepAdapter(Adapter):
    extraction_model: BaseLM
    def __init__(self, extraction_model: Any, **kwargs: Any) -> None: ...
    def format(self, signature: Any, demos: Any, inputs: Any) -> Any: ...
    def parse(self, signature: Any, completion: Any) -> Any: ...  # type: ignore[override]
    async def acall(
        self,
        lm: Any,
        lm_kwargs: Any,
        signature: Any,
        demos: Any,
        inputs: Any,
    ) -> Any: ...
    def format_task_description(self, signature: Any) -> Any: ...  # type: ignore[override]
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

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
