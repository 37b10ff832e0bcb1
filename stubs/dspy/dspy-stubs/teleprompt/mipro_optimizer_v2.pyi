from collections.abc import Callable
from typing import Any, Literal

from dspy.evaluate.evaluate import Evaluate as Evaluate
from dspy.teleprompt.teleprompt import Teleprompter as Teleprompter

class MIPROv2(Teleprompter):
    rng: Any
    seed: Any
    metric_threshold: Any
    max_errors: Any
    num_threads: Any
    total_calls: Any
    prompt_model_total_calls: Any
    teacher_settings: Any
    log_dir: Any
    track_stats: Any
    verbose: Any
    max_labeled_demos: Any
    max_bootstrapped_demos: Any
    prompt_model: Any
    task_model: Any
    init_temperature: Any
    metric: Callable[..., Any]
    num_candidates: Any
    num_instruct_candidates: Any
    num_fewshot_candidates: Any
    auto: Any
    def __init__(
        self,
        metric: Any,
        prompt_model: Any = None,
        task_model: Any = None,
        teacher_settings: Any = None,
        max_bootstrapped_demos: Any = 4,
        max_labeled_demos: Any = 4,
        auto: Any = "light",
        num_candidates: Any = None,
        num_threads: Any = None,
        max_errors: Any = None,
        seed: Any = 9,
        init_temperature: Any = 1.0,
        verbose: Any = False,
        track_stats: Any = True,
        log_dir: Any = None,
        metric_threshold: Any = None,
    ) -> None: ...
    def compile(  # type: ignore[override]
        self,
        student: Any,
        *,
        trainset: Any,
        teacher: Any = None,
        valset: Any = None,
        num_trials: Any = None,
        max_bootstrapped_demos: Any = None,
        max_labeled_demos: Any = None,
        seed: Any = None,
        minibatch: Any = True,
        minibatch_size: Any = 35,
        minibatch_full_eval_steps: Any = 5,
        program_aware_proposer: Any = True,
        data_aware_proposer: Any = True,
        view_data_batch_size: Any = 10,
        tip_aware_proposer: Any = True,
        fewshot_aware_proposer: Any = True,
        requires_permission_to_run: Any = None,
        provide_traceback: Any = None,
    ) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
