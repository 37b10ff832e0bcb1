from collections.abc import Sequence
from typing import Any

from ..proto import tokenize_pb2 as tokenize_pb2
from ..tokenizer import BaseClient as BaseClient

tracer: Any

class Client(BaseClient):
    async def tokenize_text(self, text: Any, model: Any) -> Any: ...
