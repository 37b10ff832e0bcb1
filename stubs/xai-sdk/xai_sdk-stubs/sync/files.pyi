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
    def upload(
        self,
        file: str | bytes | BinaryIO,
        *,
        filename: str | None = None,
        on_progress: ProgressCallback | None = None,
        expires_after: datetime.timedelta | int | None = None,
    ) -> files_pb2.File: ...
    def batch_upload(
        self,
        files: Sequence[str | BinaryIO],
        *,
        batch_size: int = 50,
        on_file_complete: BatchUploadCallback | None = None,
    ) -> dict[int, files_pb2.File | BaseException]: ...
    def list(
        self,
        *,
        limit: int | None = None,
        order: Order | None = None,
        sort_by: SortBy | None = None,
        pagination_token: str | None = None,
        filter: str | None = None,
    ) -> files_pb2.ListFilesResponse: ...
    def get(self, file_id: str) -> files_pb2.File: ...
    def delete(self, file_id: str) -> files_pb2.DeleteFileResponse: ...
    def content(self, file_id: str) -> bytes: ...
    def create_public_url(
        self, file_id: str, *, expires_after: datetime.timedelta | int | None = None
    ) -> files_pb2.CreatePublicUrlResponse: ...
    def revoke_public_url(self, file_id: str) -> files_pb2.RevokePublicUrlResponse: ...
