import datetime
from collections.abc import Callable
from typing import Any, BinaryIO, Literal, Protocol, TypeAlias

from pydantic import TypeAdapter
from typing_extensions import NotRequired, TypedDict

from .proto import files_pb2 as files_pb2

Order: TypeAlias = Literal["asc", "desc"]
SortBy: TypeAlias = Literal["created_at", "filename", "size"]

class PublicUrlOptions(TypedDict, total=False):
    expires_after: Any

PublicUrlInput = bool | PublicUrlOptions

class StorageOptions(TypedDict):
    filename: Any
    expires_after: Any
    public_url: Any

StorageOptionsValidator: Any

class ProgressBarLike(Protocol):
    def update(self, n: Any) -> Any: ...

ProgressCallback: TypeAlias = Callable[[int, int], None] | Callable[[int], None] | ProgressBarLike | None
BatchUploadCallback: TypeAlias = Callable[[int, str | BinaryIO, files_pb2.File | BaseException], None]

class BaseClient:
    def __init__(self, channel: Any) -> None: ...
