from collections.abc import Callable
from typing import Any

from dspy.signatures.signature import Signature
from dspy.teleprompt.teleprompt import Teleprompter as Teleprompter
from pydantic import BaseModel

class EvalResult(BaseModel):
    example: Any
    score: Any
    actions: Any = ...

class Comparator(Signature):
    instruction: Any = ...
    actions: Any = ...
    pos_input_with_metrics: Any = ...
    neg_input_with_metrics: Any = ...
    feedback: Any = ...

class FeedbackBasedInstruction(Signature):
    previous_instruction: Any = ...
    feedback: Any = ...
    new_instruction: Any = ...

class AvatarOptimizer(Teleprompter):
    feedback_instruction: Any
    comparator: Any
    max_negative_inputs: Any
    max_positive_inputs: Any
    upper_bound: Any
    lower_bound: Any
    max_iters: Any
    optimize_for: Any
    metric: Callable[..., Any]
    def __init__(
        self,
        metric: Any,
        max_iters: Any = 10,
        lower_bound: Any = 0,
        upper_bound: Any = 1,
        max_positive_inputs: Any = None,
        max_negative_inputs: Any = None,
        optimize_for: Any = "max",
    ) -> None: ...
    def process_example(self, actor: Any, example: Any, return_outputs: Any) -> Any: ...
    def thread_safe_evaluator(
        self, devset: Any, actor: Any, return_outputs: Any = False, num_threads: Any = None
    ) -> Any: ...
    def compile(self, student: Any, *, trainset: Any) -> Any: ...  # type: ignore[override]

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
