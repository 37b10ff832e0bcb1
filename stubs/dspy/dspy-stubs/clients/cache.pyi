from typing import Any

class Cache:
    disk_cache: Any
    memory_cache: Any
    disk_cache_dir: Any
    enable_memory_cache: bool
    enable_disk_cache: bool
    def __init__(
        self,
        enable_disk_cache: bool,
        enable_memory_cache: bool,
        disk_cache_dir: str | None,
        disk_size_limit_bytes: int | None = ...,
        memory_max_entries: int = 1000000,
        restrict_pickle: bool = False,
        safe_types: list[type[Any]] | None = None,
    ) -> None: ...
    def __contains__(self, key: str) -> bool: ...
    def cache_key(self, request: dict[str, Any], ignored_args_for_cache_key: list[str] | None = None) -> str: ...
    def get(self, request: dict[str, Any], ignored_args_for_cache_key: list[str] | None = None) -> Any: ...
    def put(
        self,
        request: dict[str, Any],
        value: Any,
        ignored_args_for_cache_key: list[str] | None = None,
        enable_memory_cache: bool = True,
    ) -> None: ...
    def reset_memory_cache(self) -> None: ...
    def save_memory_cache(self, filepath: str) -> None: ...
    def load_memory_cache(self, filepath: str, allow_pickle: bool = False) -> None: ...

def request_cache(
    cache_arg_name: str | None = None,
    ignored_args_for_cache_key: list[str] | None = None,
    enable_memory_cache: bool = True,
    *,
    maxsize: int | None = None,
) -> Any: ...
def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
