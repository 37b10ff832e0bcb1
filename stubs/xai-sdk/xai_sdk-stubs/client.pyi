import abc
from typing import Any

USER_AGENT: str

class BaseClient(abc.ABC, metaclass=abc.ABCMeta):
    def __init__(
        self,
        api_key: str | None = None,
        management_api_key: str | None = None,
        *,
        api_host: str = "api.x.ai",
        management_api_host: str = "management-api.x.ai",
        metadata: tuple[tuple[str, str], ...] | None = None,
        channel_options: list[tuple[str, Any]] | None = None,
        timeout: float | None = None,
        use_insecure_channel: bool = False,
    ) -> None: ...

def create_channel_credentials(api_key: str, api_host: str, metadata: tuple[tuple[str, str], ...] | None) -> Any: ...

class _APIAuthPlugin:
    def __init__(self, api_key: str, metadata: tuple[tuple[str, str], ...] | None) -> None: ...
    def __call__(self, context: Any, callback: Any) -> Any: ...
