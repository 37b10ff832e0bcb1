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
    held_whitespace: Any
    value_started: Any
    json_adapter_state: Any
    allow_reuse: Any
    cache_hit: Any
    stream_end: Any
    stream_start: Any
    field_end_queue: Any
    field_start_queue: Any
    predict_name: Any
    predict: Any
    signature_field_name: Any
    def __init__(
        self,
        signature_field_name: Any,
        predict: Any = None,
        predict_name: Any = None,
        allow_reuse: Any = False,
    ) -> None: ...
    def receive(self, chunk: Any) -> Any: ...
    def flush(self) -> Any: ...
    def finalize(self) -> Any: ...

def find_predictor_for_stream_listeners(program: Any, stream_listeners: Any) -> Any: ...
def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
