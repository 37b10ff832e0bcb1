from collections.abc import Callable
from typing import Any

from dspy.primitives.module import Module as Module
from dspy.primitives.prediction import Prediction as Prediction

class BestOfN(Module):
    fail_count: Any
    N: Any
    threshold: Any
    reward_fn: Any
    module: Module
    def __init__(
        self,
        module: Any,
        N: Any,
        reward_fn: Any,
        threshold: Any,
        fail_count: Any = None,
    ) -> None: ...
    def forward(self, **kwargs: Any) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
