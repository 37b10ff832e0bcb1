from typing import Any

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
