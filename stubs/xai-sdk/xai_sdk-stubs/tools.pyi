from typing import Any
import datetime
from typing import Literal

from xai_sdk.collections import DocumentRetrievalMode as DocumentRetrievalMode
from xai_sdk.proto import chat_pb2, documents_pb2

def web_search(
    excluded_domains: Any = None,
    allowed_domains: Any = None,
    *,
    enable_image_understanding: Any = False,
    enable_image_search: Any = False,
    user_location_country: Any = None,
    user_location_city: Any = None,
    user_location_region: Any = None,
    user_location_timezone: Any = None,
) -> Any: ...
def x_search(
    from_date: Any = None,
    to_date: Any = None,
    allowed_x_handles: Any = None,
    excluded_x_handles: Any = None,
    *,
    enable_image_understanding: Any = False,
    enable_video_understanding: Any = False,
) -> Any: ...
def code_execution() -> Any: ...
def image_generation(action: Any = None) -> Any: ...
def collections_search(
    collection_ids: Any,
    limit: Any = None,
    *,
    instructions: Any = None,
    retrieval_mode: Any = None,
) -> Any: ...
def mcp(
    server_url: Any,
    server_label: Any = None,
    server_description: Any = None,
    allowed_tool_names: Any = None,
    authorization: Any = None,
    extra_headers: Any = None,
) -> Any: ...
def get_tool_call_type(tool_call: Any) -> Any: ...
