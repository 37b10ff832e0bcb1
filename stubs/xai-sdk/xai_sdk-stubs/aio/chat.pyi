import datetime
from collections.abc import AsyncGenerator, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel

from ..chat import BaseChat as BaseChat
from ..chat import BaseClient as BaseClient
from ..chat import Chunk as Chunk
from ..chat import CompactContextResponse as CompactContextResponse
from ..chat import Response as Response
from ..proto import chat_pb2 as chat_pb2
from ..types import ChatModel as ChatModel

tracer: Any

class Client(BaseClient["Chat"]):
    async def get_stored_completion(self, response_id: str) -> Sequence[Response]: ...
    async def compact_context(
        self, model: ChatModel | str, messages: Sequence[chat_pb2.Message]
    ) -> CompactContextResponse: ...
    async def delete_stored_completion(self, response_id: str) -> str: ...

T = TypeVar("T", bound=BaseModel)

class Chat(BaseChat):
    async def compact(self) -> CompactContextResponse: ...
    async def sample(self) -> Response: ...
    async def sample_batch(self, n: int) -> Sequence[Response]: ...
    def stream(self) -> AsyncGenerator[tuple[Response, Chunk]]: ...
    def stream_batch(self, n: int) -> AsyncGenerator[tuple[Sequence[Response], Sequence[Chunk]]]: ...
    async def parse(self, shape: type[T]) -> tuple[Response, T]: ...
    async def defer(
        self, *, timeout: datetime.timedelta | None = None, interval: datetime.timedelta | None = None
    ) -> Response: ...
    async def defer_batch(
        self, n: int, *, timeout: datetime.timedelta | None = None, interval: datetime.timedelta | None = None
    ) -> Sequence[Response]: ...
