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
    variably_invoked_predictor_fill_strategy: Any
    variably_invoked_predictor_grouping_mode: Any
    format_failure_score: Any
    failure_score: Any
    report_train_scores: Any
    num_steps_for_val: Any
    use_train_as_val: Any
    num_rollouts_per_grpo_step: Any
    num_dspy_examples_per_grpo_step: Any
    rng: Any
    num_train_steps: Any
    num_threads: Any
    exclude_demos: Any
    adapter: dict[LM, Adapter]
    multitask: Any
    metric: Callable[..., Any] | None
    def __init__(
        self,
        metric: Any = None,
        multitask: Any = True,
        train_kwargs: Any = None,
        adapter: Any = None,
        exclude_demos: Any = False,
        num_threads: Any = 6,
        num_train_steps: Any = 100,
        seed: Any = 0,
        num_dspy_examples_per_grpo_step: Any = 1,
        num_rollouts_per_grpo_step: Any = 1,
        use_train_as_val: Any = False,
        num_steps_for_val: Any = 5,
        report_train_scores: Any = False,
        failure_score: Any = 0,
        format_failure_score: Any = -1,
        variably_invoked_predictor_grouping_mode: Any = "truncate",
        variably_invoked_predictor_fill_strategy: Any = None,
    ) -> None: ...
    def validate_trace_data_and_log_issues(
        self,
        trace_data: Any,
        subsample_training_dataset: Any,
        num_teachers: Any,
        num_samples_per_input: Any,
        pred_signature_hash_to_ind: Any,
    ) -> Any: ...
    def report_validation_metrics(
        self, student: Any, trainset: Any, valset: Any, logger: Any, step_idx: Any = -1
    ) -> Any: ...
    def update_shuffled_trainset(self, original_trainset: Any) -> Any: ...
    def select_training_sample_and_update_shuffled_trainset(
        self, original_trainset: Any, train_step_idx: Any
    ) -> Any: ...
    def compile(
        self,
        student: Any,
        trainset: Any,
        teacher: Any = None,
        valset: Any = None,
        **kwargs: Any,
    ) -> Any: ...

def disable_lm_cache(program: Any, lm_cache_dict: Any) -> Any: ...
def recover_lm_cache(program: Any, lm_cache_dict: Any) -> Any: ...
def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
