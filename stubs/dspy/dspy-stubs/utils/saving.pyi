from typing import Any

from dspy.primitives.module import Module as Module

def get_dependency_versions() -> Any: ...
def load(path: Any, allow_pickle: Any = False) -> Module: ...
def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
