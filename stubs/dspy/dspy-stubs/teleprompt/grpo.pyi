from collections.abc import Callable
from typing import Any, Literal

from dspy.adapters.base import Adapter as Adapter
from dspy.adapters.chat_adapter import ChatAdapter as ChatAdapter
from dspy.adapters.xml_adapter import XMLAdapter as XMLAdapter
from dspy.clients.lm import LM as LM
from dspy.dsp.utils.settings import settings as settings
from dspy.evaluate.evaluate import Evaluate as Evaluate
from dspy.primitives.example import Example as Example
from dspy.primitives.module import Module as Module
from dspy.teleprompt.bootstrap_finetune import FinetuneTeleprompter as FinetuneTeleprompter
from dspy.teleprompt.bootstrap_finetune import all_predictors_have_lms as all_predictors_have_lms
from dspy.teleprompt.bootstrap_finetune import assert_structural_equivalency as assert_structural_equivalency
from dspy.teleprompt.bootstrap_trace import FailedPrediction as FailedPrediction
from dspy.teleprompt.bootstrap_trace import bootstrap_trace_data as bootstrap_trace_data

class GRPO(FinetuneTeleprompter):
    pending_batch_ids: Any
    fulfilled_batch_ids: Any
    id_freqs: Any
    epoch: Any
    shuffled_trainset_ids: Any
    variably_invoked_predictor_fill_strategy: Literal["randint"] | Literal["max"] | None
    variably_invoked_predictor_grouping_mode: Literal["truncate"] | Literal["fill"] | Literal["ragged"]
    format_failure_score: float
    failure_score: float
    report_train_scores: bool
    num_steps_for_val: int
    use_train_as_val: bool
    num_rollouts_per_grpo_step: int
    num_dspy_examples_per_grpo_step: int
    rng: Any
    num_train_steps: int
    num_threads: int
    exclude_demos: bool
    adapter: dict[LM, Adapter]
    multitask: bool
    metric: Callable[..., Any] | None
    def __init__(
        self,
        metric: Callable[..., Any] | None = None,
        multitask: bool = True,
        train_kwargs: dict[str, Any] | dict[LM, dict[str, Any]] | None = None,
        adapter: Adapter | dict[LM, Adapter] | None = None,
        exclude_demos: bool = False,
        num_threads: int = 6,
        num_train_steps: int = 100,
        seed: int = 0,
        num_dspy_examples_per_grpo_step: int = 1,
        num_rollouts_per_grpo_step: int = 1,
        use_train_as_val: bool = False,
        num_steps_for_val: int = 5,
        report_train_scores: bool = False,
        failure_score: float = 0,
        format_failure_score: float = -1,
        variably_invoked_predictor_grouping_mode: Literal["truncate"]
        | Literal["fill"]
        | Literal["ragged"] = "truncate",
        variably_invoked_predictor_fill_strategy: Literal["randint"] | Literal["max"] | None = None,
    ) -> None: ...
    def validate_trace_data_and_log_issues(
        self,
        trace_data: list[list[list[dict[str, Any]]]],
        subsample_training_dataset: list[Example],
        num_teachers: int,
        num_samples_per_input: int,
        pred_signature_hash_to_ind: dict[int, int],
    ) -> None: ...
    def report_validation_metrics(
        self, student: Any, trainset: Any, valset: Any, logger: Any, step_idx: Any = -1
    ) -> None: ...
    def update_shuffled_trainset(self, original_trainset: Any) -> None: ...
    def select_training_sample_and_update_shuffled_trainset(
        self, original_trainset: list[Example], train_step_idx: int
    ) -> list[Example]: ...
    def compile(
        self,
        student: Module,
        trainset: list[Example],
        teacher: Module | list[Module] | None = None,
        valset: list[Example] | None = None,
        **kwargs: Any,
    ) -> Any: ...

def disable_lm_cache(program: Module, lm_cache_dict: dict[Any, Any]) -> None: ...
def recover_lm_cache(program: Module, lm_cache_dict: dict[Any, Any]) -> None: ...
def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
