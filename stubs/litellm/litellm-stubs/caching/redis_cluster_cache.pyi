from collections.abc import Awaitable, Callable
from typing import Any

from litellm.caching.redis_cache import RedisCache as RedisCache

class ClusterConnectionGate:
    limit: int
    wait_timeout: float = ...
    @classmethod
    def from_max_connections(cls, max_connections: object) -> ClusterConnectionGate | None: ...
    async def run(self, call: Callable[[], Awaitable[Any]], client_key: str) -> Any: ...

class RedisClusterCache(RedisCache):
    def __init__(
        self, *args: Any, max_connections: object = None, connection_gate: object = None, **kwargs: Any
    ) -> None: ...
    async def test_connection(self) -> dict[Any, Any]: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
