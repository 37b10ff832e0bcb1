from typing import Any

from dspy.teleprompt.teleprompt import Teleprompter as Teleprompter

class LabeledFewShot(Teleprompter):
    k: Any
    def __init__(self, k: Any = 16) -> None: ...
    def compile(self, student: Any, *, trainset: Any, sample: Any = True) -> Any: ...  # type: ignore[override]

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
