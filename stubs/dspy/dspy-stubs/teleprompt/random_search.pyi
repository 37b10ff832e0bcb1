from typing import Any

from dspy.evaluate.evaluate import Evaluate as Evaluate
from dspy.teleprompt.bootstrap import BootstrapFewShot as BootstrapFewShot
from dspy.teleprompt.teleprompt import Teleprompter as Teleprompter
from dspy.teleprompt.vanilla import LabeledFewShot as LabeledFewShot

class BootstrapFewShotWithRandomSearch(Teleprompter):
    max_labeled_demos: Any
    num_candidate_sets: Any
    max_errors: Any
    max_num_samples: Any
    min_num_samples: Any
    metric_threshold: Any
    stop_at_score: Any
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
        max_errors: Any = None,
        stop_at_score: Any = None,
        metric_threshold: Any = None,
    ) -> None: ...
    def compile(  # type: ignore[override]
        self,
        student: Any,
        *,
        teacher: Any = None,
        trainset: Any,
        valset: Any = None,
        restrict: Any = None,
        labeled_sample: Any = True,
    ) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
