from typing import (
    ClassVar,
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
    __iter__: ClassVar[None]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]
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
    __iter__: ClassVar[None]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]
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
    __iter__: ClassVar[None]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]
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
    __iter__: ClassVar[None]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]
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
    __iter__: ClassVar[None]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]
    data: List[_T]
    has_more: Optional[bool] = None
    next: Optional[str] = None

    @override
    def _get_page_items(self) -> List[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> Optional[PageInfo]: ...
