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
    completion_text: Any
    format_reward: Any = ...

class TraceData(TypedDict):
    example_ind: Any
    example: Any
    prediction: Any
    trace: Any
    score: Any

def bootstrap_trace_data(
    program: Any,
    dataset: Any,
    metric: Any = None,
    num_threads: Any = None,
    raise_on_error: Any = True,
    capture_failed_parses: Any = False,
    failure_score: Any = 0,
    format_failure_score: Any = -1,
    log_format_failures: Any = False,
    callback_metadata: Any = None,
    capture_crashes: Any = False,
) -> Any: ...
def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
