from typing import Any

from pydantic import BaseModel

class History(BaseModel):
    messages: Any

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
