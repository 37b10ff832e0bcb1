import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from .proto import chat_pb2 as chat_pb2

SearchMode: TypeAlias = Literal["auto", "on", "off"]

@dataclass
class SearchParameters:
    sources: Sequence[chat_pb2.Source] | None = ...
    mode: SearchMode = ...
    from_date: datetime.datetime | None = ...
    to_date: datetime.datetime | None = ...
    return_citations: bool = ...
    max_search_results: int | None = ...

def web_source(
    country: str | None = None,
    excluded_websites: Sequence[str] | None = None,
    allowed_websites: Sequence[str] | None = None,
    *,
    safe_search: bool = True,
) -> chat_pb2.Source: ...
def news_source(
    country: str | None = None, excluded_websites: Sequence[str] | None = None, *, safe_search: bool = True
) -> chat_pb2.Source: ...
def x_source(
    included_x_handles: Sequence[str] | None = None,
    excluded_x_handles: Sequence[str] | None = None,
    post_favorite_count: int | None = None,
    post_view_count: int | None = None,
) -> chat_pb2.Source: ...
def rss_source(links: Sequence[str]) -> chat_pb2.Source: ...
