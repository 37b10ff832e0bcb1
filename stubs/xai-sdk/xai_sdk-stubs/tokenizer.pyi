from typing import Any

class BaseClient:
    def __init__(self, channel: Any) -> None: ...
