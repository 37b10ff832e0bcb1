from typing import Any

from dspy.primitives.example import Example as Example
from dspy.primitives.module import Module as Module
from dspy.utils.callback import with_callbacks as with_callbacks

class Teleprompter:
    def __init__(self) -> None: ...
    def compile(
        self,
        student: Module,
        *,
        trainset: list[Example],
        teacher: Module | None = None,
        valset: list[Example] | None = None,
        **kwargs: Any,
    ) -> Any: ...
    def get_params(self) -> dict[str, Any]: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
