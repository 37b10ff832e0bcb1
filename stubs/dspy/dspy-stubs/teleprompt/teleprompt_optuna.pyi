from typing import Any

from dspy.evaluate.evaluate import Evaluate as Evaluate
from dspy.teleprompt.bootstrap import BootstrapFewShot as BootstrapFewShot
from dspy.teleprompt.teleprompt import Teleprompter as Teleprompter

class BootstrapFewShotWithOptuna(Teleprompter):
    max_labeled_demos: Any
    num_candidate_sets: Any
    max_num_samples: Any
    min_num_samples: Any
    num_threads: Any
    max_rounds: Any
    teacher_settings: Any
    metric: Any
    def __init__(
        self,
        metric: Any,
        teacher_settings: Any = None,
        max_bootstrapped_demos: Any = 4,
        max_labeled_demos: Any = 16,
        max_rounds: Any = 1,
        num_candidate_programs: Any = 16,
        num_threads: Any = None,
    ) -> None: ...
    def objective(self, trial: Any) -> Any: ...
    def compile(  # type: ignore[override]
        self, student: Any, *, teacher: Any = None, max_demos: Any, trainset: Any, valset: Any = None
    ) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
