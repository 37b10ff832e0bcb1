from collections.abc import Callable
from typing import Any

from dspy.teleprompt.teleprompt import Teleprompter as Teleprompter

class SIMBA(Teleprompter):
    strategies: Any
    temperature_for_candidates: Any
    temperature_for_sampling: Any
    num_threads: Any
    demo_input_field_maxlen: Any
    teacher_settings: Any
    prompt_model: Any
    max_demos: Any
    max_steps: Any
    num_candidates: Any
    bsize: Any
    metric: Callable[[Any, dict[str, Any]], Any]
    def __init__(
        self,
        *,
        metric: Any,
        bsize: Any = 32,
        num_candidates: Any = 6,
        max_steps: Any = 8,
        max_demos: Any = 4,
        prompt_model: Any = None,
        teacher_settings: Any = None,
        demo_input_field_maxlen: Any = 100000,
        num_threads: Any = None,
        temperature_for_sampling: Any = 0.2,
        temperature_for_candidates: Any = 0.2,
    ) -> None: ...
    def compile(self, student: Any, *, trainset: Any, seed: Any = 0) -> Any: ...  # type: ignore[override]

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
