"""An `async def __init__`: mypy has something against its result, and we have; it is said once."""


class Store:
    async def __init__(self, size: int) -> None:  # E: async-override
        self.size = size
