import datetime
from collections.abc import Sequence
from typing import Any, BinaryIO

from ..files import BaseClient as BaseClient
from ..files import BatchUploadCallback as BatchUploadCallback
from ..files import Order as Order
from ..files import ProgressCallback as ProgressCallback
from ..files import SortBy as SortBy
from ..proto import files_pb2 as files_pb2

tracer: Any

class Client(BaseClient):
    async def upload(
        self,
        file: Any,
        *,
        filename: Any = None,
        on_progress: Any = None,
        expires_after: Any = None,
    ) -> Any: ...
    async def batch_upload(
        self,
        files: Any,
        *,
        batch_size: Any = 50,
        on_file_complete: Any = None,
    ) -> Any: ...
    async def list(
        self,
        *,
        limit: Any = None,
        order: Any = None,
        sort_by: Any = None,
        pagination_token: Any = None,
        filter: Any = None,
    ) -> Any: ...
    async def get(self, file_id: Any) -> Any: ...
    async def delete(self, file_id: Any) -> Any: ...
    async def content(self, file_id: Any) -> Any: ...
    async def create_public_url(self, file_id: Any, *, expires_after: Any = None) -> Any: ...
    async def revoke_public_url(self, file_id: Any) -> Any: ...
