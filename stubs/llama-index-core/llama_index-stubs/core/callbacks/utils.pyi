import functools as functools
import inspect as inspect
import logging as logging
from collections.abc import Callable as Callable
from typing import Any as Any
from typing import TypeVar
from typing import cast as cast

from llama_index.core.callbacks.base import CallbackManager as CallbackManager

_R = TypeVar("_R")

logger: logging.Logger

# Upstream's `Callable[[Callable], Callable]` loses the result of what it decorates: every chat engine's `achat` and
# `astream_chat` is Any. The result is kept here; the arguments stay open, as upstream has them.
def trace_method(
    trace_id: str, callback_manager_attr: str = "callback_manager"
) -> Callable[[Callable[..., _R]], Callable[..., _R]]: ...

# What a later version of the client adds is Any here, not an error.
def __getattr__(name: str) -> Any: ...
