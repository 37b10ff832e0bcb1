from collections.abc import Callable
from typing import Any

from dspy.evaluate.evaluate import Evaluate as Evaluate
from dspy.primitives.example import Example as Example
from dspy.primitives.module import Module as Module
from dspy.teleprompt.bootstrap_finetune import BootstrapFinetune as BootstrapFinetune
from dspy.teleprompt.bootstrap_finetune import all_predictors_have_lms as all_predictors_have_lms
from dspy.teleprompt.bootstrap_finetune import (
    assert_all_predictors_have_lms as assert_all_predictors_have_lms,
)
from dspy.teleprompt.bootstrap_finetune import kill_lms as kill_lms
from dspy.teleprompt.bootstrap_finetune import launch_lms as launch_lms
from dspy.teleprompt.bootstrap_finetune import prepare_student as prepare_student
from dspy.teleprompt.bootstrap_finetune import prepare_teacher as prepare_teacher
from dspy.teleprompt.random_search import BootstrapFewShotWithRandomSearch as BootstrapFewShotWithRandomSearch
from dspy.teleprompt.teleprompt import Teleprompter as Teleprompter

class BetterTogether(Teleprompter):
    optimizers: Any
    metric: Callable[..., Any]
    STRAT_SEP: Any
    def __init__(self, metric: Any, **optimizers: Any) -> None: ...
    def compile(  # type: ignore[override]
        self,
        student: Any,
        *,
        trainset: Any,
        teacher: Any = None,
        valset: Any = None,
        num_threads: Any = None,
        max_errors: Any = None,
        provide_traceback: Any = None,
        seed: Any = None,
        valset_ratio: Any = 0.1,
        shuffle_trainset_between_steps: Any = True,
        strategy: Any = "p -> w -> p",
        optimizer_compile_args: Any = None,
    ) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
