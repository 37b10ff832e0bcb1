from typing import Any

from litellm.caching.azure_blob_cache import AzureBlobCache as AzureBlobCache
from litellm.caching.caching import Cache as Cache
from litellm.caching.dual_cache import DualCache as DualCache
from litellm.caching.gcs_cache import GCSCache as GCSCache
from litellm.caching.in_memory_cache import InMemoryCache as InMemoryCache
from litellm.caching.qdrant_semantic_cache import QdrantSemanticCache as QdrantSemanticCache
from litellm.caching.redis_cache import RedisCache as RedisCache
from litellm.caching.redis_cluster_cache import RedisClusterCache as RedisClusterCache
from litellm.caching.redis_semantic_cache import RedisSemanticCache as RedisSemanticCache
from litellm.caching.s3_cache import S3Cache as S3Cache

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
