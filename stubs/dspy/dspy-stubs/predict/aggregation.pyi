from typing import Any

from dspy.evaluate.metrics import normalize_text as normalize_text
from dspy.primitives.prediction import Completions as Completions
from dspy.primitives.prediction import Prediction as Prediction

def default_normalize(s: Any) -> Any: ...
def majority(prediction_or_completions: Any, normalize: Any = ..., field: Any = None) -> Any: ...
def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
