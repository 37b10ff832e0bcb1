from collections.abc import Callable
from typing import Any

from dspy.signatures.signature import Signature
from dspy.teleprompt.teleprompt import Teleprompter as Teleprompter
from pydantic import BaseModel

class EvalResult(BaseModel):
    example: dict[Any, Any]
    score: float
    actions: list[Any] | None = ...

class Comparator(Signature):
    instruction: str = ...
    actions: list[str] = ...
    pos_input_with_metrics: list[EvalResult] = ...
    neg_input_with_metrics: list[EvalResult] = ...
    feedback: str = ...

class FeedbackBasedInstruction(Signature):
    previous_instruction: str = ...
    feedback: str = ...
    new_instruction: str = ...

class AvatarOptimizer(Teleprompter):
    feedback_instruction: Any
    comparator: Any
    max_negative_inputs: Any
    max_positive_inputs: Any
    upper_bound: int
    lower_bound: int
    max_iters: int
    optimize_for: str
    metric: Callable[..., Any]
    def __init__(
        self,
        metric: Callable[..., Any],
        max_iters: int = 10,
        lower_bound: int = 0,
        upper_bound: int = 1,
        max_positive_inputs: int | None = None,
        max_negative_inputs: int | None = None,
        optimize_for: str = "max",
    ) -> None: ...
    def process_example(self, actor: Any, example: Any, return_outputs: Any) -> Any: ...
    def thread_safe_evaluator(
        self, devset: Any, actor: Any, return_outputs: Any = False, num_threads: Any = None
    ) -> Any: ...
    def compile(self, student: Any, *, trainset: Any) -> Any: ...  # type: ignore[override]

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
