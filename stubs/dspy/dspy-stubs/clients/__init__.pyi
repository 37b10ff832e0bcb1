from typing import Any

from dspy.clients.base_lm import BaseLM as BaseLM
from dspy.clients.base_lm import inspect_history as inspect_history
from dspy.clients.cache import Cache as Cache
from dspy.clients.embedding import Embedder as Embedder
from dspy.clients.lm import LM as LM
from dspy.clients.provider import Provider as Provider
from dspy.clients.provider import TrainingJob as TrainingJob
from dspy.utils.caching import default_cache_dir as default_cache_dir

def configure_cache(
    enable_disk_cache: bool | None = True,
    enable_memory_cache: bool | None = True,
    disk_cache_dir: str | None = ...,
    disk_size_limit_bytes: int | None = ...,
    memory_max_entries: int = 1000000,
    restrict_pickle: bool = False,
    safe_types: list[type[Any]] | None = None,
) -> None: ...
def configure_litellm_logging(level: str = "ERROR") -> None: ...
def enable_litellm_logging() -> None: ...
def disable_litellm_logging() -> None: ...
def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
