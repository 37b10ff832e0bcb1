import datetime
from typing import Literal

from xai_sdk.collections import DocumentRetrievalMode as DocumentRetrievalMode
from xai_sdk.proto import chat_pb2, documents_pb2

def web_search(
    excluded_domains: list[str] | None = None,
    allowed_domains: list[str] | None = None,
    *,
    enable_image_understanding: bool = False,
    enable_image_search: bool = False,
    user_location_country: str | None = None,
    user_location_city: str | None = None,
    user_location_region: str | None = None,
    user_location_timezone: str | None = None,
) -> chat_pb2.Tool: ...
def x_search(
    from_date: datetime.datetime | None = None,
    to_date: datetime.datetime | None = None,
    allowed_x_handles: list[str] | None = None,
    excluded_x_handles: list[str] | None = None,
    *,
    enable_image_understanding: bool = False,
    enable_video_understanding: bool = False,
) -> chat_pb2.Tool: ...
def code_execution() -> chat_pb2.Tool: ...
def image_generation(action: Literal["auto", "generate", "edit"] | None = None) -> chat_pb2.Tool: ...
def collections_search(
    collection_ids: list[str],
    limit: int | None = None,
    *,
    instructions: str | None = None,
    retrieval_mode: DocumentRetrievalMode
    | documents_pb2.HybridRetrieval
    | documents_pb2.SemanticRetrieval
    | documents_pb2.KeywordRetrieval
    | None = None,
) -> chat_pb2.Tool: ...
def mcp(
    server_url: str,
    server_label: str | None = None,
    server_description: str | None = None,
    allowed_tool_names: list[str] | None = None,
    authorization: str | None = None,
    extra_headers: dict[str, str] | None = None,
) -> chat_pb2.Tool: ...
def get_tool_call_type(tool_call: chat_pb2.ToolCall) -> str: ...
