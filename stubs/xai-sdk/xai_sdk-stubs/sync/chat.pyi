import datetime
from collections.abc import Generator, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel

from ..chat import BaseChat as BaseChat
from ..chat import BaseClient as BaseClient
from ..chat import Chunk as Chunk
from ..chat import CompactContextResponse as CompactContextResponse
from ..chat import Response as Response
from ..proto import chat_pb2 as chat_pb2
from ..types import ChatModel as ChatModel

class Client(BaseClient["Chat"]):
    def get_stored_completion(self, response_id: str) -> Sequence[Response]: ...
    def compact_context(
        self, model: ChatModel | str, messages: Sequence[chat_pb2.Message]
    ) -> CompactContextResponse: ...
    def delete_stored_completion(self, response_id: str) -> str: ...

T = TypeVar("T", bound=BaseModel)
tracer: Any

class Chat(BaseChat):
    def compact(self) -> CompactContextResponse: ...
    def sample(self) -> Response: ...
    def sample_batch(self, n: int) -> Sequence[Response]: ...
    def stream(self) -> Generator[tuple[Response, Chunk]]: ...
    def stream_batch(self, n: int) -> Generator[tuple[Sequence[Response], Sequence[Chunk]]]: ...
    def parse(self, shape: type[T]) -> tuple[Response, T]: ...
    def defer(
        self, *, timeout: datetime.timedelta | None = None, interval: datetime.timedelta | None = None
    ) -> Response: ...
    def defer_batch(
        self, n: int, *, timeout: datetime.timedelta | None = None, interval: datetime.timedelta | None = None
    ) -> Sequence[Response]: ...
