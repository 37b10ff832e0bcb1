import functools as functools
import inspect as inspect
import logging as logging
from typing import Any as Any, Callable as Callable, TypeVar, cast as cast

from llama_index.core.callbacks.base import CallbackManager as CallbackManager

_R = TypeVar("_R")

logger: logging.Logger

# Upstream's `Callable[[Callable], Callable]` loses the result of what it decorates: every chat engine's `achat` and
# `astream_chat` is Any. The result is kept here; the arguments stay open, as upstream has them.
def trace_method(
    trace_id: str, callback_manager_attr: str = "callback_manager"
) -> Callable[[Callable[..., _R]], Callable[..., _R]]: ...
