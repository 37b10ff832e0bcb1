from contextlib import AbstractContextManager
from typing import Any

def serialize_by_value(modules: Any) -> AbstractContextManager[Any]: ...
def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
