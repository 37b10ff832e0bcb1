from collections.abc import AsyncGenerator, Callable, Generator
from typing import Any, Literal, TypeVar, overload

from dspy.dsp.utils.settings import settings as settings
from dspy.primitives.module import Module as Module
from dspy.primitives.prediction import Prediction as Prediction
from dspy.streaming.messages import StatusMessage as StatusMessage
from dspy.streaming.messages import StatusMessageProvider as StatusMessageProvider
from dspy.streaming.messages import StatusStreamingCallback as StatusStreamingCallback
from dspy.streaming.streaming_listener import StreamListener as StreamListener
from dspy.streaming.streaming_listener import (
    find_predictor_for_stream_listeners as find_predictor_for_stream_listeners,
)
from dspy.utils.asyncify import asyncify as asyncify

_T = TypeVar("_T")

# Upstream annotates the result as a coroutine function; what it returns is an async generator function.
@overload
def streamify(
    program: Any,
    status_message_provider: Any = None,
    stream_listeners: Any = None,
    include_final_prediction_in_output_stream: bool = True,
    is_async_program: bool = False,
    async_streaming: Literal[True] = True,
) -> Callable[..., AsyncGenerator[Any]]: ...
@overload
def streamify(
    program: Any,
    status_message_provider: Any = None,
    stream_listeners: Any = None,
    include_final_prediction_in_output_stream: bool = True,
    is_async_program: bool = False,
    *,
    async_streaming: Literal[False],
) -> Callable[..., Generator[Any]]: ...
@overload
def streamify(
    program: Any,
    status_message_provider: Any = None,
    stream_listeners: Any = None,
    include_final_prediction_in_output_stream: bool = True,
    is_async_program: bool = False,
    *,
    async_streaming: bool,
) -> Callable[..., AsyncGenerator[Any]] | Callable[..., Generator[Any]]: ...
def apply_sync_streaming(async_generator: AsyncGenerator[_T]) -> Generator[_T]: ...
def streaming_response(streamer: Any) -> AsyncGenerator[Any]: ...
def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
