from collections.abc import Callable
from typing import Any

from dspy.clients.cache import request_cache as request_cache

class Embedder:
    default_kwargs: Any
    caching: bool
    batch_size: int
    model: str | Callable[..., Any]
    def __init__(
        self,
        model: str | Callable[..., Any],
        batch_size: int = 200,
        caching: bool = True,
        **kwargs: dict[str, Any],
    ) -> None: ...
    def __call__(
        self,
        inputs: str | list[str],
        batch_size: int | None = None,
        caching: bool | None = None,
        **kwargs: dict[str, Any],
    ) -> Any: ...
    async def acall(self, inputs: Any, batch_size: Any = None, caching: Any = None, **kwargs: Any) -> Any: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
