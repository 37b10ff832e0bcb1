from typing import Any

from dspy.streaming.messages import StatusMessage as StatusMessage
from dspy.streaming.messages import StatusMessageProvider as StatusMessageProvider
from dspy.streaming.messages import StreamResponse as StreamResponse
from dspy.streaming.streamify import apply_sync_streaming as apply_sync_streaming
from dspy.streaming.streamify import streamify as streamify
from dspy.streaming.streamify import streaming_response as streaming_response
from dspy.streaming.streaming_listener import StreamListener as StreamListener

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
