from collections.abc import Callable
from typing import Any

from dspy.primitives.prediction import Prediction as Prediction
from dspy.utils.callback import with_callbacks as with_callbacks

class EvaluationResult(Prediction):
    def __init__(self, score: Any, results: Any) -> None: ...

class Evaluate:
    save_as_json: Any
    save_as_csv: Any
    failure_score: Any
    provide_traceback: Any
    max_errors: Any
    display_table: Any
    display_progress: Any
    num_threads: Any
    metric: Callable[..., Any] | None
    devset: Any
    def __init__(
        self,
        *,
        devset: Any,
        metric: Any = None,
        num_threads: Any = None,
        display_progress: Any = False,
        display_table: Any = False,
        max_errors: Any = None,
        provide_traceback: Any = None,
        failure_score: Any = 0.0,
        save_as_csv: Any = None,
        save_as_json: Any = None,
        **kwargs: Any,
    ) -> None: ...
    def __call__(
        self,
        program: Any,
        metric: Any = None,
        devset: Any = None,
        num_threads: Any = None,
        display_progress: Any = None,
        display_table: Any = None,
        callback_metadata: Any = None,
        save_as_csv: Any = None,
        save_as_json: Any = None,
    ) -> Any: ...

def prediction_is_dictlike(prediction: Any) -> Any: ...
def merge_dicts(d1: Any, d2: Any) -> Any: ...
def truncate_cell(content: Any) -> Any: ...
def stylize_metric_name(df: Any, metric_name: Any) -> Any: ...
def display_dataframe(df: Any) -> Any: ...
def configure_dataframe_for_ipython_notebook_display(df: Any) -> Any: ...
def is_in_ipython_notebook_environment() -> Any: ...
def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
