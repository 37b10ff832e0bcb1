from collections.abc import Callable
from typing import Any

from dspy.teleprompt.teleprompt import Teleprompter as Teleprompter

class SIMBA(Teleprompter):
    strategies: Any
    temperature_for_candidates: float
    temperature_for_sampling: float
    num_threads: int | None
    demo_input_field_maxlen: int
    teacher_settings: dict[Any, Any] | None
    prompt_model: Any
    max_demos: int
    max_steps: int
    num_candidates: int
    bsize: int
    metric: Callable[[Any, dict[str, Any]], float]
    def __init__(
        self,
        *,
        metric: Callable[[Any, dict[str, Any]], float],
        bsize: int = 32,
        num_candidates: int = 6,
        max_steps: int = 8,
        max_demos: int = 4,
        prompt_model: Any = None,
        teacher_settings: dict[Any, Any] | None = None,
        demo_input_field_maxlen: int = 100000,
        num_threads: int | None = None,
        temperature_for_sampling: float = 0.2,
        temperature_for_candidates: float = 0.2,
    ) -> None: ...
    def compile(self, student: Any, *, trainset: list[Any], seed: int = 0) -> Any: ...  # type: ignore[override]

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
