from typing import Any

class Parameter: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
