from typing import Any

from dspy.primitives.example import Example as Example
from dspy.primitives.module import Module as Module
from dspy.utils.callback import with_callbacks as with_callbacks

class Teleprompter:
    def __init__(self) -> None: ...
    def compile(
        self,
        student: Any,
        *,
        trainset: Any,
        teacher: Any = None,
        valset: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    def get_params(self) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
