import datetime

class PollTimer:
    def __init__(
        self,
        timeout: datetime.timedelta | None = None,
        interval: datetime.timedelta | None = None,
        context: str | None = None,
    ) -> None: ...
    def sleep_interval_or_raise(self) -> float: ...
