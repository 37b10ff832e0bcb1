from typing import Any

class Cache:
    disk_cache: Any
    memory_cache: Any
    disk_cache_dir: Any
    enable_memory_cache: Any
    enable_disk_cache: Any
    def __init__(
        self,
        enable_disk_cache: Any,
        enable_memory_cache: Any,
        disk_cache_dir: Any,
        disk_size_limit_bytes: Any = ...,
        memory_max_entries: Any = 1000000,
        restrict_pickle: Any = False,
        safe_types: Any = None,
    ) -> None: ...
    def __contains__(self, key: Any) -> Any: ...
    def cache_key(self, request: Any, ignored_args_for_cache_key: Any = None) -> Any: ...
    def get(self, request: Any, ignored_args_for_cache_key: Any = None) -> Any: ...
    def put(
        self,
        request: Any,
        value: Any,
        ignored_args_for_cache_key: Any = None,
        enable_memory_cache: Any = True,
    ) -> Any: ...
    def reset_memory_cache(self) -> Any: ...
    def save_memory_cache(self, filepath: Any) -> Any: ...
    def load_memory_cache(self, filepath: Any, allow_pickle: Any = False) -> Any: ...

def request_cache(
    cache_arg_name: Any = None,
    ignored_args_for_cache_key: Any = None,
    enable_memory_cache: Any = True,
    *,
    maxsize: Any = None,
) -> Any: ...
def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
