from typing import Any

from dspy.teleprompt.teleprompt import Teleprompter as Teleprompter

class Ensemble(Teleprompter):
    deterministic: Any
    size: Any
    reduce_fn: Any
    def __init__(self, *, reduce_fn: Any = None, size: Any = None, deterministic: Any = False) -> None: ...
    def compile(self, programs: Any) -> Any: ...  # type: ignore[override]

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
