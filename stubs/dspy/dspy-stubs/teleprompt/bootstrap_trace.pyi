from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from dspy.evaluate.evaluate import Evaluate as Evaluate
from dspy.primitives.example import Example as Example
from dspy.primitives.module import Module as Module
from dspy.primitives.prediction import Prediction as Prediction
from dspy.utils.exceptions import AdapterParseError as AdapterParseError
from dspy.utils.exceptions import LMError as LMError
from typing_extensions import TypedDict

@dataclass
class FailedPrediction:
    completion_text: str
    format_reward: float | None = ...

class TraceData(TypedDict):
    example_ind: int
    example: Example
    prediction: Prediction
    trace: list[tuple[Any, dict[str, Any], Prediction]]
    score: float | None

def bootstrap_trace_data(
    program: Module,
    dataset: list[Example],
    metric: Callable[..., Any] | None = None,
    num_threads: int | None = None,
    raise_on_error: Any = True,
    capture_failed_parses: Any = False,
    failure_score: float = 0,
    format_failure_score: float = -1,
    log_format_failures: bool = False,
    callback_metadata: dict[str, Any] | None = None,
    capture_crashes: bool = False,
) -> list[TraceData]: ...
def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
