from collections.abc import Callable
from typing import Any

from dspy.adapters.types.tool import Tool as Tool
from dspy.adapters.types.tool import ToolCallResults as ToolCallResults
from dspy.adapters.types.tool import ToolCalls as ToolCalls
from dspy.primitives.module import Module as Module
from dspy.primitives.prediction import Prediction as Prediction
from dspy.signatures.signature import Signature as Signature
from dspy.signatures.signature import ensure_signature as ensure_signature
from dspy.utils.exceptions import AdapterParseError as AdapterParseError
from dspy.utils.exceptions import ContextWindowExceededError as ContextWindowExceededError
from dspy.utils.exceptions import format_error_for_lm as format_error_for_lm

class ReActV2(Module):
    react: Any
    tools: Any
    max_iters: Any
    signature: Any
    def __init__(
        self,
        signature: Any,
        tools: Any,
        max_iters: Any = 20,
    ) -> None: ...
    def forward(self, **input_args: Any) -> Any: ...
    async def aforward(self, **input_args: Any) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
