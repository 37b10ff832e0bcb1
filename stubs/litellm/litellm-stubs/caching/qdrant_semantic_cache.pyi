from typing import Any

from litellm.caching.base_cache import BaseCache as BaseCache

class QdrantSemanticCache(BaseCache):
    CACHE_KEY_FIELD_NAME: Any
    embedding_max_input_tokens: int | None = ...
    embedding_timeout: float = ...
    def __init__(
        self,
        qdrant_api_base: Any = None,
        qdrant_api_key: Any = None,
        collection_name: Any = None,
        similarity_threshold: Any = None,
        quantization_config: Any = None,
        embedding_model: Any = "text-embedding-ada-002",
        host_type: Any = None,
        vector_size: Any = None,
        embedding_max_input_tokens: int | None = None,
        embedding_timeout: float | None = None,
    ) -> None: ...
    def set_cache(self, key: Any, value: Any, **kwargs: Any) -> None: ...
    def get_cache(self, key: Any, **kwargs: Any) -> Any: ...
    async def async_set_cache(self, key: Any, value: Any, **kwargs: Any) -> None: ...
    async def async_get_cache(self, key: Any, **kwargs: Any) -> Any: ...
    async def async_set_cache_pipeline(self, cache_list: Any, **kwargs: Any) -> None: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
