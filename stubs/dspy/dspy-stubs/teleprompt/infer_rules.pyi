from typing import Any

from dspy.evaluate.evaluate import Evaluate as Evaluate
from dspy.primitives.module import Module
from dspy.teleprompt.bootstrap import BootstrapFewShot as BootstrapFewShot

class InferRules(BootstrapFewShot):
    max_errors: Any
    metric: Any
    rules_induction_program: Any
    num_threads: Any
    num_rules: Any
    num_candidates: Any
    def __init__(
        self,
        num_candidates: Any = 10,
        num_rules: Any = 10,
        num_threads: Any = None,
        teacher_settings: Any = None,
        **kwargs: Any,
    ) -> None: ...
    def compile(self, student: Any, *, teacher: Any = None, trainset: Any, valset: Any = None) -> Any: ...  # type: ignore[override]
    def induce_natural_language_rules(self, predictor: Any, trainset: Any) -> Any: ...
    def update_program_instructions(self, predictor: Any, natural_language_rules: Any) -> Any: ...
    def format_examples(self, demos: Any, signature: Any) -> Any: ...
    def get_predictor_demos(self, trainset: Any, predictor: Any) -> Any: ...
    def evaluate_program(self, program: Any, dataset: Any) -> Any: ...

class RulesInductionProgram(Module):
    rng: Any
    teacher_settings: Any
    rules_induction: Any
    def __init__(self, num_rules: Any, teacher_settings: Any = None) -> None: ...
    def forward(self, examples_text: Any) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
