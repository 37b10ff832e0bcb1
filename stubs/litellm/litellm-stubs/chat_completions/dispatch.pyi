from typing import Any

from litellm.main import acompletion as acompletion
from litellm.main import completion as completion

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
