import datetime
from typing import Any, Literal, TypeAlias

from pydantic import TypeAdapter
from typing_extensions import NotRequired, TypedDict

Order: TypeAlias = Literal["asc", "desc"]
CollectionSortBy: TypeAlias = Literal["name", "age"]
DocumentSortBy: TypeAlias = Literal["name", "age", "size"]
HNSWMetric: TypeAlias = Literal["cosine", "euclidean", "inner_product"]
DocumentRetrievalMode: TypeAlias = Literal["hybrid", "semantic", "keyword"]
DEFAULT_INDEXING_POLL_INTERVAL: Any
DEFAULT_INDEXING_TIMEOUT: Any

class FieldDefinition(TypedDict):
    key: Any
    required: Any
    inject_into_chunk: Any
    unique: Any
    description: Any

class FieldDefinitionAdd(TypedDict):
    field_definition: Any
    operation: Any

class FieldDefinitionDelete(TypedDict):
    key: Any
    operation: Any

FieldDefinitionUpdate = FieldDefinitionAdd | FieldDefinitionDelete

class ChunkConfiguration(TypedDict, total=False):
    chars_configuration: Any
    tokens_configuration: Any
    bytes_configuration: Any
    strip_whitespace: Any
    inject_name_into_chunks: Any

class CharsConfiguration(TypedDict):
    max_chunk_size_chars: Any
    chunk_overlap_chars: Any

class TokensConfiguration(TypedDict):
    max_chunk_size_tokens: Any
    chunk_overlap_tokens: Any
    encoding_name: Any

class BytesConfiguration(TypedDict):
    max_chunk_size_bytes: Any
    chunk_overlap_bytes: Any

FieldDefinitionValidator: Any
FieldDefinitionAddValidator: Any
FieldDefinitionDeleteValidator: Any
ChunkConfigurationValidator: Any

class BaseClient:
    def __init__(self, api_channel: Any, management_api_channel: Any) -> None: ...
