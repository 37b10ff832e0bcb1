from typing import ClassVar, List as List, Generic as Generic, TypeVar as TypeVar, Optional as Optional
from datetime import datetime as datetime
from typing_extensions import override as override
from ._base_client import (
    BasePage as BasePage,
    PageInfo as PageInfo,
    BaseSyncPage as BaseSyncPage,
    BaseAsyncPage as BaseAsyncPage,
)

__all__ = [
    "SyncPage",
    "AsyncPage",
    "SyncTokenPage",
    "AsyncTokenPage",
    "SyncPageCursor",
    "AsyncPageCursor",
    "SyncBidirectionalPageCursor",
    "AsyncBidirectionalPageCursor",
    "SyncReportPageCursor",
    "AsyncReportPageCursor",
]
_T = TypeVar("_T")

# A page is a pydantic model, whose own `__iter__` gives tuples of fields, so that upstream lets `for x in await
# client.models.list()` pass and `x` is never a model. The asynchronous pages say here that what a plain `for` wants is
# not there; their items are in `.data`, or come from `async for` over the call that was not awaited.

class SyncPage(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
    data: List[_T]
    has_more: Optional[bool] = None
    first_id: Optional[str] = None
    last_id: Optional[str] = None

    @override
    def _get_page_items(self) -> List[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> Optional[PageInfo]: ...

class AsyncPage(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
    def __iter__(self) -> AsyncIterator[_T]: ...  # type: ignore[override]
    data: List[_T]
    has_more: Optional[bool] = None
    first_id: Optional[str] = None
    last_id: Optional[str] = None

    @override
    def _get_page_items(self) -> List[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> Optional[PageInfo]: ...

class SyncTokenPage(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
    data: List[_T]
    has_more: Optional[bool] = None
    next_page: Optional[str] = None

    @override
    def _get_page_items(self) -> List[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> Optional[PageInfo]: ...

class AsyncTokenPage(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
    def __iter__(self) -> AsyncIterator[_T]: ...  # type: ignore[override]
    data: List[_T]
    has_more: Optional[bool] = None
    next_page: Optional[str] = None

    @override
    def _get_page_items(self) -> List[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> Optional[PageInfo]: ...

class SyncPageCursor(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
    data: List[_T]
    next_page: Optional[str] = None

    @override
    def _get_page_items(self) -> List[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> Optional[PageInfo]: ...

class AsyncPageCursor(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
    def __iter__(self) -> AsyncIterator[_T]: ...  # type: ignore[override]
    data: List[_T]
    next_page: Optional[str] = None

    @override
    def _get_page_items(self) -> List[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> Optional[PageInfo]: ...

class SyncBidirectionalPageCursor(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
    data: List[_T]
    next_page: Optional[str] = None
    prev_page: Optional[str] = None

    @override
    def _get_page_items(self) -> List[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> Optional[PageInfo]: ...

class AsyncBidirectionalPageCursor(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
    def __iter__(self) -> AsyncIterator[_T]: ...  # type: ignore[override]
    data: List[_T]
    next_page: Optional[str] = None
    prev_page: Optional[str] = None

    @override
    def _get_page_items(self) -> List[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> Optional[PageInfo]: ...

class SyncReportPageCursor(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
    data: List[_T]
    next_page: Optional[str] = None
    has_more: Optional[bool] = None
    data_refreshed_at: Optional[datetime] = None

    @override
    def _get_page_items(self) -> List[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> Optional[PageInfo]: ...

class AsyncReportPageCursor(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
    def __iter__(self) -> AsyncIterator[_T]: ...  # type: ignore[override]
    data: List[_T]
    next_page: Optional[str] = None
    has_more: Optional[bool] = None
    data_refreshed_at: Optional[datetime] = None

    @override
    def _get_page_items(self) -> List[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> Optional[PageInfo]: ...
