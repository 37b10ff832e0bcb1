from typing import Any

from dspy.predict.parameter import Parameter as Parameter
from dspy.primitives.prediction import Prediction as Prediction
from dspy.utils.callback import with_callbacks as with_callbacks

def single_query_passage(passages: Any) -> Any: ...

class Retrieve(Parameter):
    callbacks: Any
    k: Any
    stage: Any
    name: Any
    input_variable: Any
    desc: Any
    def __init__(self, k: Any = 3, callbacks: Any = None) -> None: ...
    def reset(self) -> Any: ...
    def dump_state(self) -> Any: ...
    def load_state(self, state: Any) -> None: ...
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...
    def forward(
        self, query: str, k: int | None = None, **kwargs: Any
    ) -> list[str] | Prediction | list[Prediction]: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
