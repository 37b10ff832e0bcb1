from typing import Any
import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from .proto import chat_pb2 as chat_pb2

SearchMode: TypeAlias = Literal["auto", "on", "off"]

@dataclass
class SearchParameters:
    sources: Any = ...
    mode: Any = ...
    from_date: Any = ...
    to_date: Any = ...
    return_citations: Any = ...
    max_search_results: Any = ...

def web_source(
    country: Any = None,
    excluded_websites: Any = None,
    allowed_websites: Any = None,
    *,
    safe_search: Any = True,
) -> Any: ...
def news_source(country: Any = None, excluded_websites: Any = None, *, safe_search: Any = True) -> Any: ...
def x_source(
    included_x_handles: Any = None,
    excluded_x_handles: Any = None,
    post_favorite_count: Any = None,
    post_view_count: Any = None,
) -> Any: ...
def rss_source(links: Any) -> Any: ...
