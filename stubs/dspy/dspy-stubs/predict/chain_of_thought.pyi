from typing import Any

from dspy.primitives.module import Module as Module
from dspy.signatures.signature import Signature as Signature
from dspy.signatures.signature import ensure_signature as ensure_signature

class ChainOfThought(Module):
    predict: Any
    def __init__(
        self,
        signature: Any,
        rationale_field: Any = None,
        rationale_field_type: Any = ...,
        **config: Any,
    ) -> None: ...
    def forward(self, **kwargs: Any) -> Any: ...
    async def aforward(self, **kwargs: Any) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
