from typing import Any

from dspy.primitives.module import Module as Module

def run_async(coro: Any) -> Any: ...
def syncify(program: Module, in_place: bool = True) -> Module: ...
def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
