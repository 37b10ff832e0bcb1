from collections.abc import Callable
from typing import Any

from dspy.adapters.base import Adapter as Adapter
from dspy.adapters.chat_adapter import ChatAdapter as ChatAdapter
from dspy.clients.lm import LM as LM
from dspy.dsp.utils.settings import settings as settings
from dspy.predict.predict import Predict as Predict
from dspy.primitives.example import Example as Example
from dspy.primitives.module import Module as Module
from dspy.teleprompt.bootstrap_trace import bootstrap_trace_data as bootstrap_trace_data
from dspy.teleprompt.teleprompt import Teleprompter as Teleprompter

class FinetuneTeleprompter(Teleprompter):
    train_kwargs: dict[LM, Any]
    def __init__(self, train_kwargs: dict[str, Any] | dict[LM, dict[str, Any]] | None = None) -> None: ...
    @staticmethod
    def convert_to_lm_dict(arg: Any) -> dict[LM, Any]: ...

class BootstrapFinetune(FinetuneTeleprompter):
    num_threads: int | None
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
        num_threads: int | None = None,
    ) -> None: ...
    def compile(  # type: ignore[override]
        self, student: Module, trainset: list[Example], teacher: Module | list[Module] | None = None
    ) -> Any: ...
    @staticmethod
    def finetune_lms(finetune_dict: Any) -> dict[Any, LM]: ...

def build_call_data_from_trace(
    trace: list[dict[Any, Any]], pred_ind: int, adapter: Adapter, exclude_demos: bool = False
) -> dict[str, list[dict[str, Any]]]: ...
def all_predictors_have_lms(program: Module) -> bool: ...
def assert_all_predictors_have_lms(program: Module, role: str = "program") -> None: ...
def copy_program_with_lms(program: Module) -> Module: ...
def prepare_student(student: Module) -> Module: ...
def prepare_teacher(student: Module, teacher: Module | None = None) -> Module: ...
def assert_structural_equivalency(program1: object, program2: object) -> None: ...
def assert_no_shared_predictor(program1: Module, program2: Module) -> None: ...
def get_unique_lms(program: Module) -> list[LM]: ...
def launch_lms(program: Module) -> None: ...
def kill_lms(program: Module) -> None: ...
def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
