from typing import Any

from dspy.evaluate.evaluate import Evaluate as Evaluate
from dspy.signatures.signature import Signature as Signature
from dspy.teleprompt.teleprompt import Teleprompter as Teleprompter

class BasicGenerateInstruction(Signature):
    basic_instruction: Any
    proposed_instruction: Any
    proposed_prefix_for_output_field: Any

class GenerateInstructionGivenAttempts(Signature):
    attempted_instructions: Any
    proposed_instruction: Any
    proposed_prefix_for_output_field: Any

class COPRO(Teleprompter):
    track_stats: Any
    prompt_model: Any
    init_temperature: Any
    depth: Any
    breadth: Any
    metric: Any
    def __init__(
        self,
        prompt_model: Any = None,
        metric: Any = None,
        breadth: Any = 10,
        depth: Any = 3,
        init_temperature: Any = 1.4,
        track_stats: Any = False,
        **_kwargs: Any,
    ) -> None: ...
    def compile(self, student: Any, *, trainset: Any, eval_kwargs: Any = None) -> Any: ...  # type: ignore[override]

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
