from collections.abc import Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias

from litellm.types.llms.base_model import LiteLLMBaseModel as LiteLLMBaseModel
from typing_extensions import ReadOnly, TypedDict

class LiteLLMCacheType(str, Enum):
    LOCAL = "local"
    REDIS = "redis"
    REDIS_SEMANTIC = "redis-semantic"
    VALKEY_SEMANTIC = "valkey-semantic"
    S3 = "s3"
    QDRANT_SEMANTIC = "qdrant-semantic"
    AZURE_BLOB = "azure-blob"
    GCS = "gcs"

class SemanticCacheScope(str, Enum):
    KEY = "key"
    END_USER = "end_user"

CachingSupportedCallTypes: TypeAlias = Literal[
    "completion",
    "acompletion",
    "embedding",
    "aembedding",
    "atranscription",
    "transcription",
    "atext_completion",
    "text_completion",
    "arerank",
    "rerank",
    "responses",
    "aresponses",
    "anthropic_messages",
    "aanthropic_messages",
]
DEFAULT_CACHING_SUPPORTED_CALL_TYPES: tuple[CachingSupportedCallTypes, ...]

class RedisPipelineIncrementOperation(TypedDict):
    key: str
    increment_value: float
    ttl: int | None

class RedisPipelineSetOperation(TypedDict):
    key: str
    value: object
    ttl: int | None

class RedisPipelineRpushOperation(TypedDict):
    key: str
    values: Sequence[Any]

class RedisPipelineLpopOperation(TypedDict):
    key: str
    count: int | None

DynamicCacheControl: Any

class CachePingResponse(LiteLLMBaseModel):
    status: str
    cache_type: str
    ping_response: bool | None = ...
    set_cache_response: str | None = ...
    litellm_cache_params: str | None = ...
    health_check_cache_params: dict[Any, Any] | None = ...

class HealthCheckCacheParams(LiteLLMBaseModel):
    host: str | None = ...
    port: str | int | None = ...
    redis_kwargs: dict[str, object] | None = ...
    namespace: str | None = ...
    redis_version: str | int | float | None = ...

EMBEDDING_CACHE_FORMAT_VERSION: Any
CACHED_STREAM_EVENTS_KEY: Any

class CachedEmbedding(TypedDict):
    embedding: ReadOnly[list[float] | str | None]
    index: ReadOnly[int | None]
    object: ReadOnly[str | None]
    model: ReadOnly[str | None]
    prompt_tokens: ReadOnly[int | None]
    prompt_tokens_details: ReadOnly[dict[Any, Any] | None]
    format_version: ReadOnly[int]

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
