import abc
from typing import Any

USER_AGENT: Any

class BaseClient(abc.ABC, metaclass=abc.ABCMeta):
    def __init__(
        self,
        api_key: Any = None,
        management_api_key: Any = None,
        *,
        api_host: Any = "api.x.ai",
        management_api_host: Any = "management-api.x.ai",
        metadata: Any = None,
        channel_options: Any = None,
        timeout: Any = None,
        use_insecure_channel: Any = False,
    ) -> None: ...

def create_channel_credentials(api_key: Any, api_host: Any, metadata: Any) -> Any: ...

class _APIAuthPlugin:
    def __init__(self, api_key: Any, metadata: Any) -> None: ...
    def __call__(self, context: Any, callback: Any) -> Any: ...
