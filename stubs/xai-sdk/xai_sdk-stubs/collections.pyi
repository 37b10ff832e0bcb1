import datetime
from typing import Any, Literal, TypeAlias

from pydantic import TypeAdapter
from typing_extensions import NotRequired, TypedDict

Order: TypeAlias = Literal["asc", "desc"]
CollectionSortBy: TypeAlias = Literal["name", "age"]
DocumentSortBy: TypeAlias = Literal["name", "age", "size"]
HNSWMetric: TypeAlias = Literal["cosine", "euclidean", "inner_product"]
DocumentRetrievalMode: TypeAlias = Literal["hybrid", "semantic", "keyword"]
DEFAULT_INDEXING_POLL_INTERVAL: datetime.timedelta
DEFAULT_INDEXING_TIMEOUT: datetime.timedelta

class FieldDefinition(TypedDict):
    key: str
    required: bool
    inject_into_chunk: bool
    unique: bool
    description: NotRequired[str]

class FieldDefinitionAdd(TypedDict):
    field_definition: FieldDefinition
    operation: Literal["add"]

class FieldDefinitionDelete(TypedDict):
    key: str
    operation: Literal["delete"]

FieldDefinitionUpdate = FieldDefinitionAdd | FieldDefinitionDelete

class ChunkConfiguration(TypedDict, total=False):
    chars_configuration: CharsConfiguration
    tokens_configuration: TokensConfiguration
    bytes_configuration: BytesConfiguration
    strip_whitespace: bool
    inject_name_into_chunks: bool

class CharsConfiguration(TypedDict):
    max_chunk_size_chars: int
    chunk_overlap_chars: int

class TokensConfiguration(TypedDict):
    max_chunk_size_tokens: int
    chunk_overlap_tokens: int
    encoding_name: str

class BytesConfiguration(TypedDict):
    max_chunk_size_bytes: int
    chunk_overlap_bytes: int

FieldDefinitionValidator: TypeAdapter[FieldDefinition]
FieldDefinitionAddValidator: TypeAdapter[FieldDefinitionAdd]
FieldDefinitionDeleteValidator: TypeAdapter[FieldDefinitionDelete]
ChunkConfigurationValidator: TypeAdapter[ChunkConfiguration]

class BaseClient:
    def __init__(self, api_channel: Any, management_api_channel: Any) -> None: ...
