from typing import Any

from dspy.adapters.chat_adapter import ChatAdapter as ChatAdapter
from dspy.adapters.json_adapter import JSONAdapter as JSONAdapter
from dspy.adapters.types.base_type import Type as Type
from dspy.adapters.xml_adapter import XMLAdapter as XMLAdapter
from dspy.dsp.utils.settings import settings as settings
from dspy.primitives.module import Module as Module
from dspy.streaming.messages import StreamResponse as StreamResponse

class StreamListener:
    adapter_identifiers: Any
    held_whitespace: str
    value_started: bool
    json_adapter_state: Any
    allow_reuse: bool
    cache_hit: bool
    stream_end: bool
    stream_start: bool
    field_end_queue: Any
    field_start_queue: Any
    predict_name: str | None
    predict: Any
    signature_field_name: str
    def __init__(
        self,
        signature_field_name: str,
        predict: Any = None,
        predict_name: str | None = None,
        allow_reuse: bool = False,
    ) -> None: ...
    def receive(self, chunk: Any) -> Any: ...
    def flush(self) -> str: ...
    def finalize(self) -> StreamResponse | None: ...

def find_predictor_for_stream_listeners(
    program: Module, stream_listeners: list[StreamListener]
) -> dict[int, list[StreamListener]]: ...
def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
