from typing import Any

from ..auth import BaseClient as BaseClient
from ..proto import auth_pb2 as auth_pb2

tracer: Any

class Client(BaseClient):
    async def get_api_key_info(self) -> Any: ...
