from typing import (
    AsyncIterator,
    Any as Any,
    List as List,
    Generic as Generic,
    TypeVar as TypeVar,
    Optional as Optional,
    cast as cast,
)
from typing_extensions import (
    Protocol as Protocol,
    override as override,
    runtime_checkable as runtime_checkable,
)
from ._base_client import (
    BasePage as BasePage,
    PageInfo as PageInfo,
    BaseSyncPage as BaseSyncPage,
    BaseAsyncPage as BaseAsyncPage,
)

__all__ = [
    "SyncPage",
    "AsyncPage",
    "SyncCursorPage",
    "AsyncCursorPage",
    "SyncConversationCursorPage",
    "AsyncConversationCursorPage",
    "SyncNextCursorPage",
    "AsyncNextCursorPage",
    "SyncTokenPage",
    "AsyncTokenPage",
]
_T = TypeVar("_T")

# A page is a pydantic model, whose own `__iter__` gives tuples of fields, so that upstream lets `for x in await
# client.models.list()` pass and `x` is never a model. The asynchronous pages say here that what a plain `for` wants is
# not there; their items are in `.data`, or come from `async for` over the call that was not awaited.

@runtime_checkable
class CursorPageItem(Protocol):
    id: Optional[str]

class SyncPage(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
    data: List[_T]
    object: str

    @override
    def _get_page_items(self) -> List[_T]: ...
    @override
    def next_page_info(self) -> None: ...

class AsyncPage(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
    def __iter__(self) -> AsyncIterator[_T]: ...  # type: ignore[override]
    data: List[_T]
    object: str

    @override
    def _get_page_items(self) -> List[_T]: ...
    @override
    def next_page_info(self) -> None: ...

class SyncCursorPage(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
    data: List[_T]
    has_more: Optional[bool] = None

    @override
    def _get_page_items(self) -> List[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> Optional[PageInfo]: ...

class AsyncCursorPage(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
    def __iter__(self) -> AsyncIterator[_T]: ...  # type: ignore[override]
    data: List[_T]
    has_more: Optional[bool] = None

    @override
    def _get_page_items(self) -> List[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> Optional[PageInfo]: ...

class SyncConversationCursorPage(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
    data: List[_T]
    has_more: Optional[bool] = None
    last_id: Optional[str] = None

    @override
    def _get_page_items(self) -> List[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> Optional[PageInfo]: ...

class AsyncConversationCursorPage(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
    def __iter__(self) -> AsyncIterator[_T]: ...  # type: ignore[override]
    data: List[_T]
    has_more: Optional[bool] = None
    last_id: Optional[str] = None

    @override
    def _get_page_items(self) -> List[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> Optional[PageInfo]: ...

class SyncNextCursorPage(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
    data: List[_T]
    has_more: Optional[bool] = None
    next: Optional[str] = None

    @override
    def _get_page_items(self) -> List[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> Optional[PageInfo]: ...

class AsyncNextCursorPage(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
    def __iter__(self) -> AsyncIterator[_T]: ...  # type: ignore[override]
    data: List[_T]
    has_more: Optional[bool] = None
    next: Optional[str] = None

    @override
    def _get_page_items(self) -> List[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> Optional[PageInfo]: ...

class SyncTokenPage(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
    data: List[_T]
    has_more: Optional[bool] = None
    next: Optional[str] = None

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
    next: Optional[str] = None

    @override
    def _get_page_items(self) -> List[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> Optional[PageInfo]: ...
