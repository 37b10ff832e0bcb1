from typing import Any

from dspy.teleprompt.teleprompt import Teleprompter as Teleprompter
from dspy.teleprompt.vanilla import LabeledFewShot as LabeledFewShot

class BootstrapFewShot(Teleprompter):
    error_lock: Any
    error_count: Any
    max_errors: Any
    max_rounds: Any
    max_labeled_demos: Any
    max_bootstrapped_demos: Any
    teacher_settings: Any
    metric_threshold: Any
    metric: Any
    def __init__(
        self,
        metric: Any = None,
        metric_threshold: Any = None,
        teacher_settings: Any = None,
        max_bootstrapped_demos: Any = 4,
        max_labeled_demos: Any = 16,
        max_rounds: Any = 1,
        max_errors: Any = None,
    ) -> None: ...
    def compile(self, student: Any, *, teacher: Any = None, trainset: Any) -> Any: ...  # type: ignore[override]

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
