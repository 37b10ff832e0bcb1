from typing import Any

from dspy.primitives.module import Module as Module

def run_async(coro: Any) -> Any: ...
def syncify(program: Any, in_place: Any = True) -> Module: ...
def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
