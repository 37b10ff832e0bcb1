from typing import Any
from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from ..proto import chat_pb2 as chat_pb2

__all__ = [
    "AgentCount",
    "AgentCountMap",
    "Content",
    "Guideline",
    "GuidelineBehavior",
    "GuidelineBehaviorMap",
    "GuidelineCategory",
    "GuidelineCategoryMap",
    "ImageDetail",
    "IncludeOption",
    "IncludeOptionMap",
    "ReasoningEffort",
    "ResponseFormat",
    "ToolMode",
]

AgentCount: TypeAlias = Literal[4, 16]
ReasoningEffort: TypeAlias = Literal["none", "low", "medium", "high", "xhigh"]
ImageDetail: TypeAlias = Literal["auto", "low", "high"]
Content: TypeAlias = str | chat_pb2.Content
ToolMode: TypeAlias = Literal["auto", "none", "required"]
ResponseFormat: TypeAlias = Literal["text", "json_object"]
IncludeOption: TypeAlias = Literal[
    "web_search_call_output",
    "x_search_call_output",
    "code_execution_call_output",
    "collections_search_call_output",
    "attachment_search_call_output",
    "mcp_call_output",
    "inline_citations",
    "verbose_streaming",
]
IncludeOptionMap: Any
AgentCountMap: Any
GuidelineCategory: TypeAlias = Literal["nsfw", "violence", "profanity"]
GuidelineBehavior: TypeAlias = Literal["decline"]

class Guideline(TypedDict):
    type: Any
    category: Any
    behavior: Any

GuidelineCategoryMap: Any
GuidelineBehaviorMap: Any
