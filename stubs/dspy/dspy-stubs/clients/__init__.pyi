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
    enable_disk_cache: Any = True,
    enable_memory_cache: Any = True,
    disk_cache_dir: Any = ...,
    disk_size_limit_bytes: Any = ...,
    memory_max_entries: Any = 1000000,
    restrict_pickle: Any = False,
    safe_types: Any = None,
) -> Any: ...
def configure_litellm_logging(level: Any = "ERROR") -> Any: ...
def enable_litellm_logging() -> Any: ...
def disable_litellm_logging() -> Any: ...
def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
