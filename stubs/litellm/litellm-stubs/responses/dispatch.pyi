from typing import Any

from litellm.responses.main import aresponses as aresponses
from litellm.responses.main import responses as responses

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
