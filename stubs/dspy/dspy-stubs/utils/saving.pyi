from typing import Any

from dspy.primitives.module import Module as Module

def get_dependency_versions() -> Any: ...
def load(path: str, allow_pickle: bool = False) -> Module: ...
def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
