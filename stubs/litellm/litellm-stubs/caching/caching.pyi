from collections.abc import Generator
from enum import Enum
from typing import Any

from litellm.caching.base_cache import BaseCache as BaseCache
from litellm.types.utils import EmbeddingResponse as EmbeddingResponse

class CacheMode(str, Enum):
    default_on = "default_on"
    default_off = "default_off"

class Cache:
    cache: BaseCache
    max_messages: int | None
    semantic_cache_scope: str
    mode: CacheMode
    ttl: float | None
    redis_flush_size: int | None
    namespace: str | None
    type: Any | None
    supported_call_types: list[Any] | None
    def __init__(
        self,
        type: Any = ...,
        mode: CacheMode | None = ...,
        host: str | None = None,
        port: str | None = None,
        password: str | None = None,
        namespace: str | None = None,
        ttl: float | None = None,
        default_in_memory_ttl: float | None = None,
        default_in_redis_ttl: float | None = None,
        similarity_threshold: float | None = None,
        supported_call_types: list[Any] | None = ...,
        azure_account_url: str | None = None,
        azure_blob_container: str | None = None,
        s3_bucket_name: str | None = None,
        s3_region_name: str | None = None,
        s3_api_version: str | None = None,
        s3_use_ssl: bool | None = True,
        s3_verify: bool | str | None = None,
        s3_endpoint_url: str | None = None,
        s3_aws_access_key_id: str | None = None,
        s3_aws_secret_access_key: str | None = None,
        s3_aws_session_token: str | None = None,
        s3_config: object | None = None,
        s3_path: str | None = None,
        gcs_bucket_name: str | None = None,
        gcs_path_service_account: str | None = None,
        gcs_path: str | None = None,
        redis_semantic_cache_embedding_model: str = "text-embedding-ada-002",
        redis_semantic_cache_index_name: str | None = None,
        valkey_semantic_cache_embedding_model: str = "text-embedding-ada-002",
        valkey_semantic_cache_index_name: str | None = None,
        redis_flush_size: int | None = None,
        redis_startup_nodes: list[Any] | None = None,
        disk_cache_dir: str | None = None,
        qdrant_api_base: str | None = None,
        qdrant_api_key: str | None = None,
        qdrant_collection_name: str | None = None,
        qdrant_quantization_config: str | None = None,
        qdrant_semantic_cache_embedding_model: str = "text-embedding-ada-002",
        qdrant_semantic_cache_vector_size: int | None = None,
        semantic_cache_embedding_max_input_tokens: int | None = None,
        semantic_cache_embedding_timeout: float | None = None,
        semantic_cache_scope: str = ...,
        max_messages: int | None = 4,
        gcp_service_account: str | None = None,
        gcp_ssl_ca_certs: str | None = None,
        _backend: BaseCache | None = None,
        **kwargs: Any,
    ) -> None: ...
    def get_cache_key(self, **kwargs: Any) -> str: ...
    def get_preset_cache_key_from_kwargs(self, **kwargs: Any) -> str | None: ...
    def generate_streaming_content(self, content: Any) -> Generator[Any, Any, Any]: ...
    def get_cache_logic(self, cached_result: object | None, max_age: float | None) -> object | None: ...
    def get_cache(self, dynamic_cache_object: BaseCache | None = None, **kwargs: Any) -> Any: ...
    async def async_get_cache(self, dynamic_cache_object: BaseCache | None = None, **kwargs: Any) -> Any: ...
    def add_cache(self, result: Any, **kwargs: Any) -> None: ...
    async def async_add_cache(
        self, result: Any, dynamic_cache_object: BaseCache | None = None, **kwargs: Any
    ) -> None: ...
    def add_embedding_response_to_cache(
        self, result: EmbeddingResponse, input: str, kwargs: dict[Any, Any], idx_in_result_data: int = 0
    ) -> tuple[str, dict[Any, Any], dict[Any, Any]]: ...
    async def async_add_cache_pipeline(
        self, result: Any, dynamic_cache_object: BaseCache | None = None, **kwargs: Any
    ) -> None: ...
    def should_use_cache(self, **kwargs: Any) -> Any: ...
    async def batch_cache_write(self, result: Any, **kwargs: Any) -> None: ...
    async def ping(self) -> Any: ...
    async def delete_cache_keys(self, keys: Any) -> Any: ...
    async def disconnect(self) -> None: ...
    def supports_async(self) -> bool: ...

def enable_cache(
    type: Any = ...,
    host: str | None = None,
    port: str | None = None,
    password: str | None = None,
    supported_call_types: list[Any] | None = ...,
    **kwargs: Any,
) -> None: ...
def update_cache(
    type: Any = ...,
    host: str | None = None,
    port: str | None = None,
    password: str | None = None,
    supported_call_types: list[Any] | None = ...,
    **kwargs: Any,
) -> None: ...
def disable_cache() -> None: ...
def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
