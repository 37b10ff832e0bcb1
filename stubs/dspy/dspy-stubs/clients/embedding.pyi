from collections.abc import Callable
from typing import Any

from dspy.clients.cache import request_cache as request_cache

class Embedder:
    default_kwargs: Any
    caching: Any
    batch_size: Any
    model: str | Callable[..., Any]
    def __init__(
        self,
        model: Any,
        batch_size: Any = 200,
        caching: Any = True,
        **kwargs: Any,
    ) -> None: ...
    def __call__(
        self,
        inputs: Any,
        batch_size: Any = None,
        caching: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    async def acall(self, inputs: Any, batch_size: Any = None, caching: Any = None, **kwargs: Any) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
