from typing import Any

from dspy.predict.predict import Predict as Predict
from dspy.primitives.module import Module as Module
from dspy.signatures.field import InputField as InputField
from dspy.signatures.field import OutputField as OutputField
from dspy.signatures.signature import ensure_signature as ensure_signature

class MultiChainComparison(Module):
    predict: Any
    M: Any
    def __init__(self, signature: Any, M: Any = 3, temperature: Any = 0.7, **config: Any) -> None: ...
    def forward(self, completions: Any, **kwargs: Any) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
