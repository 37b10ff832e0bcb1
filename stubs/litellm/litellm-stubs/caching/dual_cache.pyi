from collections.abc import Sequence
from typing import Any

from litellm.caching.base_cache import BaseCache as BaseCache
from litellm.caching.in_memory_cache import InMemoryCache as InMemoryCache
from litellm.caching.redis_cache import RedisCache as RedisCache
from litellm.types.caching import RedisPipelineIncrementOperation as RedisPipelineIncrementOperation

class LimitedSizeOrderedDict:
    max_size: Any
    def __init__(self, *args: Any, max_size: Any = 100, **kwargs: Any) -> None: ...
    def __setitem__(self, key: Any, value: Any) -> None: ...

class PendingBatchRead:
    keys: list[str]
    result: list[object | None]
    redis_keys: list[str]
    previous_access_times: dict[str, float | None]

class DualCache(BaseCache):
    def __init__(
        self,
        in_memory_cache: InMemoryCache | None = None,
        redis_cache: RedisCache | None = None,
        default_in_memory_ttl: float | None = None,
        default_redis_ttl: float | None = None,
        default_redis_batch_cache_expiry: float | None = None,
        default_max_redis_batch_cache_size: int = ...,
    ) -> None: ...
    def update_cache_ttl(self, default_in_memory_ttl: float | None, default_redis_ttl: float | None) -> None: ...
    def update_in_memory_max_size(self, max_size: int | None) -> None: ...
    def attach_redis_cache(
        self, redis_cache: RedisCache | None = None, *, default_redis_ttl: float | None = None
    ) -> None: ...
    def set_cache(self, key: Any, value: Any, local_only: bool = False, **kwargs: Any) -> None: ...
    def increment_cache(self, key: Any, value: int, local_only: bool = False, **kwargs: Any) -> int: ...
    def get_cache(self, key: Any, parent_otel_span: Any = None, local_only: bool = False, **kwargs: Any) -> Any: ...
    def batch_get_cache(
        self, keys: list[Any], parent_otel_span: Any = None, local_only: bool = False, **kwargs: Any
    ) -> Any: ...
    async def async_get_cache(
        self, key: Any, parent_otel_span: Any = None, local_only: bool = False, **kwargs: Any
    ) -> Any: ...
    def reserve_redis_batch_reads(self, keys: Sequence[str]) -> tuple[list[str], dict[str, float | None]]: ...
    async def async_batch_get_cache(
        self,
        keys: list[Any],
        parent_otel_span: Any = None,
        local_only: bool = False,
        throttle_redis: bool = True,
        **kwargs: Any,
    ) -> Any: ...
    @staticmethod
    async def async_batch_get_cache_shared(
        reads: Sequence[tuple[DualCache, list[str]]], parent_otel_span: Any = None
    ) -> list[list[object | None] | None]: ...
    async def async_set_cache(self, key: Any, value: Any, local_only: bool = False, **kwargs: Any) -> None: ...
    async def async_set_cache_pre_call(self, key: str, value: object, ttl: float | None) -> Any | None: ...
    async def async_delete_cache_pre_call(self, key: str) -> Any | None: ...
    async def async_set_cache_pipeline(
        self, cache_list: Sequence[tuple[str, object]], local_only: bool = False, **kwargs: Any
    ) -> None: ...
    async def async_increment_cache(
        self,
        key: Any,
        value: float,
        parent_otel_span: Any = None,
        local_only: bool = False,
        refresh_ttl: bool = False,
        **kwargs: Any,
    ) -> float | None: ...
    async def async_increment_cache_post_call(
        self, key: str, value: float, ttl: int | None, parent_otel_span: Any = None
    ) -> None: ...
    async def async_increment_cache_pipeline_post_call(
        self, increment_list: Sequence[RedisPipelineIncrementOperation], parent_otel_span: Any = None
    ) -> None: ...
    async def async_increment_cache_pipeline(
        self,
        increment_list: list[RedisPipelineIncrementOperation],
        local_only: bool = False,
        parent_otel_span: Any = None,
        **kwargs: Any,
    ) -> list[float] | None: ...
    async def async_set_cache_sadd(
        self, key: Any, value: list[Any], local_only: bool = False, **kwargs: Any
    ) -> None: ...
    def flush_cache(self) -> None: ...
    def delete_cache(self, key: Any) -> None: ...
    async def async_delete_cache(self, key: str) -> None: ...
    async def async_delete_cache_keys(self, keys: Sequence[str]) -> None: ...
    async def async_get_ttl(self, key: str) -> int | None: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
