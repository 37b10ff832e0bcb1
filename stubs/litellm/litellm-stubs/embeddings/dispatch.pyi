from typing import Any

from litellm.main import aembedding as aembedding
from litellm.main import embedding as embedding

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
