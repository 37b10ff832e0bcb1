from datetime import datetime as datetime
from typing import Any
from typing import Generic as Generic
from typing import List as List
from typing import Optional as Optional
from typing import TypeVar as TypeVar

from typing_extensions import override as override

from ._base_client import (
    BaseAsyncPage as BaseAsyncPage,
)
from ._base_client import (
    BasePage as BasePage,
)
from ._base_client import (
    BaseSyncPage as BaseSyncPage,
)
from ._base_client import (
    PageInfo as PageInfo,
)

__all__ = [
    "AsyncBidirectionalPageCursor",
    "AsyncPage",
    "AsyncPageCursor",
    "AsyncReportPageCursor",
    "AsyncTokenPage",
    "SyncBidirectionalPageCursor",
    "SyncPage",
    "SyncPageCursor",
    "SyncReportPageCursor",
    "SyncTokenPage",
]
_T = TypeVar("_T")

# A page is a pydantic model, whose own `__iter__` gives tuples of fields, so that upstream lets `for x in await
# client.models.list()` pass and `x` is never a model. The asynchronous pages say here that there is no plain
# `for` over them; their items are in `.data`, or come from `async for` over the call that was not awaited.

class SyncPage(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
    data: list[_T]
    has_more: bool | None = None
    first_id: str | None = None
    last_id: str | None = None

    @override
    def _get_page_items(self) -> list[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> PageInfo | None: ...

class AsyncPage(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
    __iter__: None  # type: ignore[assignment]
    data: list[_T]
    has_more: bool | None = None
    first_id: str | None = None
    last_id: str | None = None

    @override
    def _get_page_items(self) -> list[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> PageInfo | None: ...

class SyncTokenPage(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
    data: list[_T]
    has_more: bool | None = None
    next_page: str | None = None

    @override
    def _get_page_items(self) -> list[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> PageInfo | None: ...

class AsyncTokenPage(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
    __iter__: None  # type: ignore[assignment]
    data: list[_T]
    has_more: bool | None = None
    next_page: str | None = None

    @override
    def _get_page_items(self) -> list[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> PageInfo | None: ...

class SyncPageCursor(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
    data: list[_T]
    next_page: str | None = None

    @override
    def _get_page_items(self) -> list[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> PageInfo | None: ...

class AsyncPageCursor(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
    __iter__: None  # type: ignore[assignment]
    data: list[_T]
    next_page: str | None = None

    @override
    def _get_page_items(self) -> list[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> PageInfo | None: ...

class SyncBidirectionalPageCursor(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
    data: list[_T]
    next_page: str | None = None
    prev_page: str | None = None

    @override
    def _get_page_items(self) -> list[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> PageInfo | None: ...

class AsyncBidirectionalPageCursor(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
    __iter__: None  # type: ignore[assignment]
    data: list[_T]
    next_page: str | None = None
    prev_page: str | None = None

    @override
    def _get_page_items(self) -> list[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> PageInfo | None: ...

class SyncReportPageCursor(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
    data: list[_T]
    next_page: str | None = None
    has_more: bool | None = None
    data_refreshed_at: datetime | None = None

    @override
    def _get_page_items(self) -> list[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> PageInfo | None: ...

class AsyncReportPageCursor(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
    __iter__: None  # type: ignore[assignment]
    data: list[_T]
    next_page: str | None = None
    has_more: bool | None = None
    data_refreshed_at: datetime | None = None

    @override
    def _get_page_items(self) -> list[_T]: ...
    @override
    def has_next_page(self) -> bool: ...
    @override
    def next_page_info(self) -> PageInfo | None: ...

# What a later version of the client adds is Any here, not an error.
def __getattr__(name: str) -> Any: ...
