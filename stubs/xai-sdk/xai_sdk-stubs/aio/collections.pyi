import datetime
from collections.abc import Sequence
from typing import Any

from ..collections import BaseClient as BaseClient
from ..collections import ChunkConfiguration as ChunkConfiguration
from ..collections import CollectionSortBy as CollectionSortBy
from ..collections import DocumentRetrievalMode as DocumentRetrievalMode
from ..collections import DocumentSortBy as DocumentSortBy
from ..collections import FieldDefinition as FieldDefinition
from ..collections import FieldDefinitionUpdate as FieldDefinitionUpdate
from ..collections import HNSWMetric as HNSWMetric
from ..collections import Order as Order
from ..proto import collections_pb2 as collections_pb2
from ..proto import documents_pb2 as documents_pb2
from ..proto import shared_pb2 as shared_pb2
from ..proto import types_pb2 as types_pb2

tracer: Any

class Client(BaseClient):
    async def create(
        self,
        name: str,
        model_name: str | None = None,
        chunk_configuration: ChunkConfiguration | types_pb2.ChunkConfiguration | None = None,
        metric_space: HNSWMetric | types_pb2.HNSWMetric | None = None,
        field_definitions: Sequence[FieldDefinition] | Sequence[collections_pb2.FieldDefinition] | None = None,
        description: str | None = None,
    ) -> collections_pb2.CollectionMetadata: ...
    async def list(
        self,
        limit: int | None = None,
        order: Order | shared_pb2.Ordering | None = None,
        sort_by: CollectionSortBy | collections_pb2.CollectionsSortBy | None = None,
        filter: str | None = None,
        pagination_token: str | None = None,
    ) -> collections_pb2.ListCollectionsResponse: ...
    async def get(self, collection_id: str) -> collections_pb2.CollectionMetadata: ...
    async def update(
        self,
        collection_id: str,
        name: str | None = None,
        chunk_configuration: ChunkConfiguration | types_pb2.ChunkConfiguration | None = None,
        field_definitions: Sequence[FieldDefinitionUpdate | collections_pb2.FieldDefinitionUpdate] | None = None,
        description: str | None = None,
    ) -> collections_pb2.CollectionMetadata: ...
    async def delete(self, collection_id: str) -> None: ...
    async def search(
        self,
        query: str,
        collection_ids: Sequence[str],
        limit: int | None = None,
        *,
        instructions: str | None = None,
        retrieval_mode: DocumentRetrievalMode
        | documents_pb2.HybridRetrieval
        | documents_pb2.SemanticRetrieval
        | documents_pb2.KeywordRetrieval
        | None = None,
    ) -> documents_pb2.SearchResponse: ...
    async def upload_document(
        self,
        collection_id: str,
        name: str,
        data: bytes,
        fields: dict[str, str] | None = None,
        *,
        wait_for_indexing: bool = False,
        poll_interval: datetime.timedelta | None = None,
        timeout: datetime.timedelta | None = None,
    ) -> collections_pb2.DocumentMetadata: ...
    async def add_existing_document(
        self, collection_id: str, file_id: str, fields: dict[str, str] | None = None
    ) -> None: ...
    async def list_documents(
        self,
        collection_id: str,
        limit: int | None = None,
        order: Order | shared_pb2.Ordering | None = None,
        sort_by: DocumentSortBy | collections_pb2.DocumentsSortBy | None = None,
        pagination_token: str | None = None,
        filter: str | None = None,
    ) -> collections_pb2.ListDocumentsResponse: ...
    async def get_document(self, file_id: str, collection_id: str) -> collections_pb2.DocumentMetadata: ...
    async def batch_get_documents(
        self, collection_id: str, file_ids: Sequence[str]
    ) -> collections_pb2.BatchGetDocumentsResponse: ...
    async def remove_document(self, collection_id: str, file_id: str) -> None: ...
    async def update_document(
        self,
        collection_id: str,
        file_id: str,
        name: str | None = None,
        data: bytes | None = None,
        content_type: str | None = None,
        fields: dict[str, str] | None = None,
    ) -> collections_pb2.DocumentMetadata: ...
    async def reindex_document(self, collection_id: str, file_id: str) -> None: ...
    async def generate_description(self, collection_id: str) -> str: ...
