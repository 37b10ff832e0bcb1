import json as json
import re as re
from collections.abc import AsyncGenerator as AsyncGenerator
from collections.abc import Callable as Callable
from collections.abc import Generator as Generator
from dataclasses import asdict as asdict
from dataclasses import dataclass as dataclass
from types import TracebackType
from typing import (
    Any as Any,
)
from typing import (
    Generic as Generic,
)
from typing import (
    List as List,
)
from typing import (
    Optional as Optional,
)
from typing import (
    Tuple as Tuple,
)
from typing import (
    TypeVar as TypeVar,
)

import httpx as httpx
from typing_extensions import Self

T = TypeVar("T")

class EventStream(Generic[T]):
    client_ref: object | None
    response: httpx.Response
    generator: Generator[T]
    _closed: bool

    def __init__(
        self,
        response: httpx.Response,
        decoder: Callable[[str], T],
        sentinel: str | None = None,
        client_ref: object | None = None,
        data_required: bool = True,
    ) -> None: ...
    def __iter__(self) -> Self: ...
    def __next__(self) -> T: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_val: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None: ...
    def close(self) -> None: ...

class EventStreamAsync(Generic[T]):
    client_ref: object | None
    response: httpx.Response
    generator: AsyncGenerator[T]
    _closed: bool

    def __init__(
        self,
        response: httpx.Response,
        decoder: Callable[[str], T],
        sentinel: str | None = None,
        client_ref: object | None = None,
        data_required: bool = True,
    ) -> None: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> T: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_val: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None: ...
    async def close(self) -> None: ...

@dataclass
class ServerEvent:
    id: str | None = None
    event: str | None = None
    data: Any = None
    retry: int | None = None

MESSAGE_BOUNDARIES: list[bytes]
MAX_BOUNDARY_LEN: int
UTF8_BOM: bytes

def stream_events_async(
    response: httpx.Response,
    decoder: Callable[[str], T],
    sentinel: str | None = None,
    data_required: bool = True,
) -> AsyncGenerator[T]: ...
def stream_events(
    response: httpx.Response,
    decoder: Callable[[str], T],
    sentinel: str | None = None,
    data_required: bool = True,
) -> Generator[T]: ...
def _parse_event(
    *,
    raw: bytearray,
    decoder: Callable[[str], T],
    sentinel: str | None = None,
    event_id: str | None = None,
    data_required: bool = True,
) -> tuple[T | None, bool, str | None]: ...
def _peek_sequence(position: int, buffer: bytearray, sequence: bytes) -> bytes | None: ...

# What a later version of the client adds is Any here, not an error.
def __getattr__(name: str) -> Any: ...
