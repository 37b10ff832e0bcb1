import asyncio
from functools import partial
from typing import Any


def sync_to_async(function: Any = None, thread_sensitive: bool = True) -> Any:
    if function is None:
        return sync_to_async
    return partial(asyncio.to_thread, function)
