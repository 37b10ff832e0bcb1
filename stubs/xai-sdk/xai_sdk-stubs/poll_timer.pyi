from typing import Any
import datetime

class PollTimer:
    def __init__(
        self,
        timeout: Any = None,
        interval: Any = None,
        context: Any = None,
    ) -> None: ...
    def sleep_interval_or_raise(self) -> Any: ...
