from typing import Any

from pydantic import BaseModel

class History(BaseModel):
    messages: list[dict[str, Any]]

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
