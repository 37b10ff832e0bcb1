from typing import Any

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
