from collections.abc import Callable
from typing import Any

from dspy.primitives.module import Module as Module
from dspy.primitives.prediction import Prediction as Prediction

class BestOfN(Module):
    fail_count: Any
    N: int
    threshold: float
    reward_fn: Any
    module: Module
    def __init__(
        self,
        module: Module,
        N: int,
        reward_fn: Callable[[dict[Any, Any], Prediction], float],
        threshold: float,
        fail_count: int | None = None,
    ) -> None: ...
    def forward(self, **kwargs: Any) -> Any: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
