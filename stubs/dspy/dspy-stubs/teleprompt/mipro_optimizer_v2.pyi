from collections.abc import Callable
from typing import Any, Literal

from dspy.evaluate.evaluate import Evaluate as Evaluate
from dspy.teleprompt.teleprompt import Teleprompter as Teleprompter

class MIPROv2(Teleprompter):
    rng: Any
    seed: int
    metric_threshold: float | None
    max_errors: int | None
    num_threads: int | None
    total_calls: int
    prompt_model_total_calls: int
    teacher_settings: Any
    log_dir: str | None
    track_stats: bool
    verbose: bool
    max_labeled_demos: int
    max_bootstrapped_demos: int
    prompt_model: Any
    task_model: Any
    init_temperature: float
    metric: Callable[..., Any]
    num_candidates: int | None
    num_instruct_candidates: int | None
    num_fewshot_candidates: int | None
    auto: Literal["light", "medium", "heavy"] | None
    def __init__(
        self,
        metric: Callable[..., Any],
        prompt_model: Any = None,
        task_model: Any = None,
        teacher_settings: dict[Any, Any] | None = None,
        max_bootstrapped_demos: int = 4,
        max_labeled_demos: int = 4,
        auto: Literal["light", "medium", "heavy"] | None = "light",
        num_candidates: int | None = None,
        num_threads: int | None = None,
        max_errors: int | None = None,
        seed: int = 9,
        init_temperature: float = 1.0,
        verbose: bool = False,
        track_stats: bool = True,
        log_dir: str | None = None,
        metric_threshold: float | None = None,
    ) -> None: ...
    def compile(  # type: ignore[override]
        self,
        student: Any,
        *,
        trainset: list[Any],
        teacher: Any = None,
        valset: list[Any] | None = None,
        num_trials: int | None = None,
        max_bootstrapped_demos: int | None = None,
        max_labeled_demos: int | None = None,
        seed: int | None = None,
        minibatch: bool = True,
        minibatch_size: int = 35,
        minibatch_full_eval_steps: int = 5,
        program_aware_proposer: bool = True,
        data_aware_proposer: bool = True,
        view_data_batch_size: int = 10,
        tip_aware_proposer: bool = True,
        fewshot_aware_proposer: bool = True,
        requires_permission_to_run: bool | None = None,
        provide_traceback: bool | None = None,
    ) -> Any: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
