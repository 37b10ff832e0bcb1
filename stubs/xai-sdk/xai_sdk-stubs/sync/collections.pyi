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
    def create(
        self,
        name: Any,
        model_name: Any = None,
        chunk_configuration: Any = None,
        metric_space: Any = None,
        field_definitions: Any = None,
        description: Any = None,
    ) -> Any: ...
    def list(
        self,
        limit: Any = None,
        order: Any = None,
        sort_by: Any = None,
        filter: Any = None,
        pagination_token: Any = None,
    ) -> Any: ...
    def get(self, collection_id: Any) -> Any: ...
    def update(
        self,
        collection_id: Any,
        name: Any = None,
        chunk_configuration: Any = None,
        field_definitions: Any = None,
        description: Any = None,
    ) -> Any: ...
    def delete(self, collection_id: Any) -> Any: ...
    def search(
        self,
        query: Any,
        collection_ids: Any,
        limit: Any = None,
        *,
        instructions: Any = None,
        retrieval_mode: Any = None,
    ) -> Any: ...
    def upload_document(
        self,
        collection_id: Any,
        name: Any,
        data: Any,
        fields: Any = None,
        *,
        wait_for_indexing: Any = False,
        poll_interval: Any = None,
        timeout: Any = None,
    ) -> Any: ...
    def add_existing_document(self, collection_id: Any, file_id: Any, fields: Any = None) -> Any: ...
    def list_documents(
        self,
        collection_id: Any,
        limit: Any = None,
        order: Any = None,
        sort_by: Any = None,
        pagination_token: Any = None,
        filter: Any = None,
    ) -> Any: ...
    def get_document(self, file_id: Any, collection_id: Any) -> Any: ...
    def batch_get_documents(self, collection_id: Any, file_ids: Any) -> Any: ...
    def remove_document(self, collection_id: Any, file_id: Any) -> Any: ...
    def update_document(
        self,
        collection_id: Any,
        file_id: Any,
        name: Any = None,
        data: Any = None,
        content_type: Any = None,
        fields: Any = None,
    ) -> Any: ...
    def reindex_document(self, collection_id: Any, file_id: Any) -> Any: ...
    def generate_description(self, collection_id: Any) -> Any: ...
