from collections.abc import Callable
from typing import Any

from dspy.primitives.prediction import Prediction as Prediction
from dspy.utils.callback import with_callbacks as with_callbacks

class EvaluationResult(Prediction):
    def __init__(self, score: float, results: list[tuple[Any, Any, Any]]) -> None: ...

class Evaluate:
    save_as_json: str | None
    save_as_csv: str | None
    failure_score: float
    provide_traceback: bool | None
    max_errors: int | None
    display_table: bool | int
    display_progress: bool
    num_threads: int | None
    metric: Callable[..., Any] | None
    devset: list[Any]
    def __init__(
        self,
        *,
        devset: list[Any],
        metric: Callable[..., Any] | None = None,
        num_threads: int | None = None,
        display_progress: bool = False,
        display_table: bool | int = False,
        max_errors: int | None = None,
        provide_traceback: bool | None = None,
        failure_score: float = 0.0,
        save_as_csv: str | None = None,
        save_as_json: str | None = None,
        **kwargs: Any,
    ) -> None: ...
    def __call__(
        self,
        program: Any,
        metric: Callable[..., Any] | None = None,
        devset: list[Any] | None = None,
        num_threads: int | None = None,
        display_progress: bool | None = None,
        display_table: bool | int | None = None,
        callback_metadata: dict[str, Any] | None = None,
        save_as_csv: str | None = None,
        save_as_json: str | None = None,
    ) -> EvaluationResult: ...

def prediction_is_dictlike(prediction: Any) -> Any: ...
def merge_dicts(d1: Any, d2: Any) -> dict[Any, Any]: ...
def truncate_cell(content: Any) -> str: ...
def stylize_metric_name(df: Any, metric_name: str) -> Any: ...
def display_dataframe(df: Any) -> None: ...
def configure_dataframe_for_ipython_notebook_display(df: Any) -> Any: ...
def is_in_ipython_notebook_environment() -> Any: ...
def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
