import contextlib as contextlib
import ipaddress as ipaddress
import json as json
import os as os
import platform as platform
import sys as sys
from collections.abc import (
    AsyncGenerator as AsyncGenerator,
)
from collections.abc import (
    AsyncIterator as AsyncIterator,
)
from collections.abc import Callable as Callable
from collections.abc import (
    Generator as Generator,
)
from collections.abc import (
    Iterator as Iterator,
)
from collections.abc import Mapping as Mapping
from collections.abc import Sequence as Sequence
from hashlib import sha256 as sha256
from importlib import metadata as metadata
from os import PathLike as PathLike
from pathlib import Path as Path
from types import TracebackType
from typing import (
    Any as Any,
)
from typing import (
    Dict as Dict,
)
from typing import (
    List as List,
)
from typing import (
    Literal as Literal,
)
from typing import (
    Optional as Optional,
)
from typing import (
    Type as Type,
)
from typing import (
    TypeVar as TypeVar,
)
from typing import (
    Union as Union,
)
from typing import (
    overload as overload,
)

import anyio as anyio
from ollama._utils import convert_function_to_tool as convert_function_to_tool
from pydantic.json_schema import JsonSchemaValue as JsonSchemaValue

__version__: str
import builtins

import httpx as httpx
from ollama._types import (
    ChatRequest as ChatRequest,
)
from ollama._types import (
    ChatResponse as ChatResponse,
)
from ollama._types import (
    CopyRequest as CopyRequest,
)
from ollama._types import (
    CreateRequest as CreateRequest,
)
from ollama._types import (
    DeleteRequest as DeleteRequest,
)
from ollama._types import (
    EmbeddingsRequest as EmbeddingsRequest,
)
from ollama._types import (
    EmbeddingsResponse as EmbeddingsResponse,
)
from ollama._types import (
    EmbedRequest as EmbedRequest,
)
from ollama._types import (
    EmbedResponse as EmbedResponse,
)
from ollama._types import (
    GenerateRequest as GenerateRequest,
)
from ollama._types import (
    GenerateResponse as GenerateResponse,
)
from ollama._types import (
    Image as Image,
)
from ollama._types import (
    ListResponse as ListResponse,
)
from ollama._types import (
    Message as Message,
)
from ollama._types import (
    Options as Options,
)
from ollama._types import (
    ProcessResponse as ProcessResponse,
)
from ollama._types import (
    ProgressResponse as ProgressResponse,
)
from ollama._types import (
    PullRequest as PullRequest,
)
from ollama._types import (
    PushRequest as PushRequest,
)
from ollama._types import (
    ResponseError as ResponseError,
)
from ollama._types import (
    ShowRequest as ShowRequest,
)
from ollama._types import (
    ShowResponse as ShowResponse,
)
from ollama._types import (
    StatusResponse as StatusResponse,
)
from ollama._types import (
    SystemOneContent as SystemOneContent,
)
from ollama._types import (
    SystemOneQuestion as SystemOneQuestion,
)
from ollama._types import (
    SystemOneRequest as SystemOneRequest,
)
from ollama._types import (
    SystemOneResponse as SystemOneResponse,
)
from ollama._types import (
    Tool as Tool,
)
from ollama._types import (
    WebFetchRequest as WebFetchRequest,
)
from ollama._types import (
    WebFetchResponse as WebFetchResponse,
)
from ollama._types import (
    WebSearchRequest as WebSearchRequest,
)
from ollama._types import (
    WebSearchResponse as WebSearchResponse,
)

T = TypeVar("T")

# Upstream (0.6.3) has no overload for `stream: bool`, so a flag that is not a literal is rejected; the overload for
# `Literal[True]` has a default, so without the flag both match. The streams are generators (`inner()` in `_request`),
# which is what `aclosing` and `aclose` need.

class BaseClient(
    contextlib.AbstractContextManager[Any, None], contextlib.AbstractAsyncContextManager[Any, None]
):
    _client: Any
    def __init__(
        self,
        client: Any,
        host: str | None = None,
        *,
        follow_redirects: bool = True,
        timeout: Any = None,
        headers: Mapping[str, str] | None = None,
        **kwargs: Any,
    ) -> None: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_val: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None: ...
    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_val: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None: ...

CONNECTION_ERROR_MESSAGE: str

class Client(BaseClient):
    def __init__(self, host: str | None = None, **kwargs: Any) -> None: ...
    def close(self) -> None: ...
    def _request_raw(self, *args: Any, **kwargs: Any) -> httpx.Response: ...
    @overload
    def _request(self, cls: type[T], *args: Any, stream: Literal[False] = False, **kwargs: Any) -> T: ...
    @overload
    def _request(
        self, cls: type[T], *args: Any, stream: Literal[True] = True, **kwargs: Any
    ) -> Iterator[T]: ...
    @overload
    def _request(
        self, cls: type[T], *args: Any, stream: bool = False, **kwargs: Any
    ) -> T | Iterator[T]: ...
    @overload
    def generate(
        self,
        model: str = "",
        prompt: str | None = None,
        suffix: str | None = None,
        *,
        system: str | None = None,
        template: str | None = None,
        context: Sequence[int] | None = None,
        stream: Literal[False] = False,
        think: bool | str | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        raw: bool | None = None,
        format: Literal["", "json"] | JsonSchemaValue | None = None,
        images: Sequence[str | bytes | Image] | None = None,
        options: Mapping[str, Any] | Options | None = None,
        keep_alive: float | str | None = None,
        width: int | None = None,
        height: int | None = None,
        steps: int | None = None,
    ) -> GenerateResponse: ...
    @overload
    def generate(
        self,
        model: str = "",
        prompt: str | None = None,
        suffix: str | None = None,
        *,
        system: str | None = None,
        template: str | None = None,
        context: Sequence[int] | None = None,
        stream: Literal[True],
        think: bool | str | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        raw: bool | None = None,
        format: Literal["", "json"] | JsonSchemaValue | None = None,
        images: Sequence[str | bytes | Image] | None = None,
        options: Mapping[str, Any] | Options | None = None,
        keep_alive: float | str | None = None,
        width: int | None = None,
        height: int | None = None,
        steps: int | None = None,
    ) -> Generator[GenerateResponse]: ...
    @overload
    def generate(
        self,
        model: str = "",
        prompt: str | None = None,
        suffix: str | None = None,
        *,
        system: str | None = None,
        template: str | None = None,
        context: Sequence[int] | None = None,
        stream: bool,
        think: bool | str | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        raw: bool | None = None,
        format: Literal["", "json"] | JsonSchemaValue | None = None,
        images: Sequence[str | bytes | Image] | None = None,
        options: Mapping[str, Any] | Options | None = None,
        keep_alive: float | str | None = None,
        width: int | None = None,
        height: int | None = None,
        steps: int | None = None,
    ) -> GenerateResponse | Generator[GenerateResponse]: ...
    @overload
    def chat(
        self,
        model: str = "",
        messages: Sequence[Mapping[str, Any] | Message] | None = None,
        *,
        tools: Sequence[Mapping[str, Any] | Tool | Callable[..., Any]] | None = None,
        stream: Literal[False] = False,
        think: bool | str | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        format: Literal["", "json"] | JsonSchemaValue | None = None,
        options: Mapping[str, Any] | Options | None = None,
        keep_alive: float | str | None = None,
    ) -> ChatResponse: ...
    @overload
    def chat(
        self,
        model: str = "",
        messages: Sequence[Mapping[str, Any] | Message] | None = None,
        *,
        tools: Sequence[Mapping[str, Any] | Tool | Callable[..., Any]] | None = None,
        stream: Literal[True],
        think: bool | str | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        format: Literal["", "json"] | JsonSchemaValue | None = None,
        options: Mapping[str, Any] | Options | None = None,
        keep_alive: float | str | None = None,
    ) -> Generator[ChatResponse]: ...
    @overload
    def chat(
        self,
        model: str = "",
        messages: Sequence[Mapping[str, Any] | Message] | None = None,
        *,
        tools: Sequence[Mapping[str, Any] | Tool | Callable[..., Any]] | None = None,
        stream: bool,
        think: bool | str | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        format: Literal["", "json"] | JsonSchemaValue | None = None,
        options: Mapping[str, Any] | Options | None = None,
        keep_alive: float | str | None = None,
    ) -> ChatResponse | Generator[ChatResponse]: ...
    def systemone(
        self,
        model: str,
        state: SystemOneContent,
        questions: Mapping[str, SystemOneQuestion | Mapping[str, Any]],
        keep_alive: float | str | None = None,
    ) -> SystemOneResponse: ...
    def embed(
        self,
        model: str = "",
        input: str | Sequence[str] = "",
        truncate: bool | None = None,
        options: Mapping[str, Any] | Options | None = None,
        keep_alive: float | str | None = None,
        dimensions: int | None = None,
    ) -> EmbedResponse: ...
    def embeddings(
        self,
        model: str = "",
        prompt: str | None = None,
        options: Mapping[str, Any] | Options | None = None,
        keep_alive: float | str | None = None,
    ) -> EmbeddingsResponse: ...
    @overload
    def pull(
        self, model: str, *, insecure: bool = False, stream: Literal[False] = False
    ) -> ProgressResponse: ...
    @overload
    def pull(
        self, model: str, *, insecure: bool = False, stream: Literal[True]
    ) -> Generator[ProgressResponse]: ...
    @overload
    def pull(
        self, model: str, *, insecure: bool = False, stream: bool
    ) -> ProgressResponse | Generator[ProgressResponse]: ...
    @overload
    def push(
        self, model: str, *, insecure: bool = False, stream: Literal[False] = False
    ) -> ProgressResponse: ...
    @overload
    def push(
        self, model: str, *, insecure: bool = False, stream: Literal[True]
    ) -> Generator[ProgressResponse]: ...
    @overload
    def push(
        self, model: str, *, insecure: bool = False, stream: bool
    ) -> ProgressResponse | Generator[ProgressResponse]: ...
    @overload
    def create(
        self,
        model: str,
        quantize: str | None = None,
        from_: str | None = None,
        files: dict[str, str] | None = None,
        adapters: dict[str, str] | None = None,
        template: str | None = None,
        license: str | builtins.list[str] | None = None,
        system: str | None = None,
        parameters: Mapping[str, Any] | Options | None = None,
        messages: Sequence[Mapping[str, Any] | Message] | None = None,
        *,
        stream: Literal[False] = False,
    ) -> ProgressResponse: ...
    @overload
    def create(
        self,
        model: str,
        quantize: str | None = None,
        from_: str | None = None,
        files: dict[str, str] | None = None,
        adapters: dict[str, str] | None = None,
        template: str | None = None,
        license: str | builtins.list[str] | None = None,
        system: str | None = None,
        parameters: Mapping[str, Any] | Options | None = None,
        messages: Sequence[Mapping[str, Any] | Message] | None = None,
        *,
        stream: Literal[True],
    ) -> Generator[ProgressResponse]: ...
    @overload
    def create(
        self,
        model: str,
        quantize: str | None = None,
        from_: str | None = None,
        files: dict[str, str] | None = None,
        adapters: dict[str, str] | None = None,
        template: str | None = None,
        license: str | builtins.list[str] | None = None,
        system: str | None = None,
        parameters: Mapping[str, Any] | Options | None = None,
        messages: Sequence[Mapping[str, Any] | Message] | None = None,
        *,
        stream: bool,
    ) -> ProgressResponse | Generator[ProgressResponse]: ...
    def create_blob(self, path: str | Path) -> str: ...
    def list(self) -> ListResponse: ...
    def delete(self, model: str) -> StatusResponse: ...
    def copy(self, source: str, destination: str) -> StatusResponse: ...
    def show(self, model: str) -> ShowResponse: ...
    def ps(self) -> ProcessResponse: ...
    def web_search(self, query: str, max_results: int = 3) -> WebSearchResponse: ...
    def web_fetch(self, url: str) -> WebFetchResponse: ...

class AsyncClient(BaseClient):
    def __init__(self, host: str | None = None, **kwargs: Any) -> None: ...
    async def close(self) -> None: ...
    async def _request_raw(self, *args: Any, **kwargs: Any) -> httpx.Response: ...
    @overload
    async def _request(
        self, cls: type[T], *args: Any, stream: Literal[False] = False, **kwargs: Any
    ) -> T: ...
    @overload
    async def _request(
        self, cls: type[T], *args: Any, stream: Literal[True] = True, **kwargs: Any
    ) -> AsyncIterator[T]: ...
    @overload
    async def _request(
        self, cls: type[T], *args: Any, stream: bool = False, **kwargs: Any
    ) -> T | AsyncIterator[T]: ...
    async def web_search(self, query: str, max_results: int = 3) -> WebSearchResponse: ...
    async def web_fetch(self, url: str) -> WebFetchResponse: ...
    @overload
    async def generate(
        self,
        model: str = "",
        prompt: str | None = None,
        suffix: str | None = None,
        *,
        system: str | None = None,
        template: str | None = None,
        context: Sequence[int] | None = None,
        stream: Literal[False] = False,
        think: bool | str | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        raw: bool | None = None,
        format: Literal["", "json"] | JsonSchemaValue | None = None,
        images: Sequence[str | bytes | Image] | None = None,
        options: Mapping[str, Any] | Options | None = None,
        keep_alive: float | str | None = None,
        width: int | None = None,
        height: int | None = None,
        steps: int | None = None,
    ) -> GenerateResponse: ...
    @overload
    async def generate(
        self,
        model: str = "",
        prompt: str | None = None,
        suffix: str | None = None,
        *,
        system: str | None = None,
        template: str | None = None,
        context: Sequence[int] | None = None,
        stream: Literal[True],
        think: bool | str | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        raw: bool | None = None,
        format: Literal["", "json"] | JsonSchemaValue | None = None,
        images: Sequence[str | bytes | Image] | None = None,
        options: Mapping[str, Any] | Options | None = None,
        keep_alive: float | str | None = None,
        width: int | None = None,
        height: int | None = None,
        steps: int | None = None,
    ) -> AsyncGenerator[GenerateResponse]: ...
    @overload
    async def generate(
        self,
        model: str = "",
        prompt: str | None = None,
        suffix: str | None = None,
        *,
        system: str | None = None,
        template: str | None = None,
        context: Sequence[int] | None = None,
        stream: bool,
        think: bool | str | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        raw: bool | None = None,
        format: Literal["", "json"] | JsonSchemaValue | None = None,
        images: Sequence[str | bytes | Image] | None = None,
        options: Mapping[str, Any] | Options | None = None,
        keep_alive: float | str | None = None,
        width: int | None = None,
        height: int | None = None,
        steps: int | None = None,
    ) -> GenerateResponse | AsyncGenerator[GenerateResponse]: ...
    @overload
    async def chat(
        self,
        model: str = "",
        messages: Sequence[Mapping[str, Any] | Message] | None = None,
        *,
        tools: Sequence[Mapping[str, Any] | Tool | Callable[..., Any]] | None = None,
        stream: Literal[False] = False,
        think: bool | str | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        format: Literal["", "json"] | JsonSchemaValue | None = None,
        options: Mapping[str, Any] | Options | None = None,
        keep_alive: float | str | None = None,
    ) -> ChatResponse: ...
    @overload
    async def chat(
        self,
        model: str = "",
        messages: Sequence[Mapping[str, Any] | Message] | None = None,
        *,
        tools: Sequence[Mapping[str, Any] | Tool | Callable[..., Any]] | None = None,
        stream: Literal[True],
        think: bool | str | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        format: Literal["", "json"] | JsonSchemaValue | None = None,
        options: Mapping[str, Any] | Options | None = None,
        keep_alive: float | str | None = None,
    ) -> AsyncGenerator[ChatResponse]: ...
    @overload
    async def chat(
        self,
        model: str = "",
        messages: Sequence[Mapping[str, Any] | Message] | None = None,
        *,
        tools: Sequence[Mapping[str, Any] | Tool | Callable[..., Any]] | None = None,
        stream: bool,
        think: bool | str | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        format: Literal["", "json"] | JsonSchemaValue | None = None,
        options: Mapping[str, Any] | Options | None = None,
        keep_alive: float | str | None = None,
    ) -> ChatResponse | AsyncGenerator[ChatResponse]: ...
    async def systemone(
        self,
        model: str,
        state: SystemOneContent,
        questions: Mapping[str, SystemOneQuestion | Mapping[str, Any]],
        keep_alive: float | str | None = None,
    ) -> SystemOneResponse: ...
    async def embed(
        self,
        model: str = "",
        input: str | Sequence[str] = "",
        truncate: bool | None = None,
        options: Mapping[str, Any] | Options | None = None,
        keep_alive: float | str | None = None,
        dimensions: int | None = None,
    ) -> EmbedResponse: ...
    async def embeddings(
        self,
        model: str = "",
        prompt: str | None = None,
        options: Mapping[str, Any] | Options | None = None,
        keep_alive: float | str | None = None,
    ) -> EmbeddingsResponse: ...
    @overload
    async def pull(
        self, model: str, *, insecure: bool = False, stream: Literal[False] = False
    ) -> ProgressResponse: ...
    @overload
    async def pull(
        self, model: str, *, insecure: bool = False, stream: Literal[True]
    ) -> AsyncGenerator[ProgressResponse]: ...
    @overload
    async def pull(
        self, model: str, *, insecure: bool = False, stream: bool
    ) -> ProgressResponse | AsyncGenerator[ProgressResponse]: ...
    @overload
    async def push(
        self, model: str, *, insecure: bool = False, stream: Literal[False] = False
    ) -> ProgressResponse: ...
    @overload
    async def push(
        self, model: str, *, insecure: bool = False, stream: Literal[True]
    ) -> AsyncGenerator[ProgressResponse]: ...
    @overload
    async def push(
        self, model: str, *, insecure: bool = False, stream: bool
    ) -> ProgressResponse | AsyncGenerator[ProgressResponse]: ...
    @overload
    async def create(
        self,
        model: str,
        quantize: str | None = None,
        from_: str | None = None,
        files: dict[str, str] | None = None,
        adapters: dict[str, str] | None = None,
        template: str | None = None,
        license: str | builtins.list[str] | None = None,
        system: str | None = None,
        parameters: Mapping[str, Any] | Options | None = None,
        messages: Sequence[Mapping[str, Any] | Message] | None = None,
        *,
        stream: Literal[False] = False,
    ) -> ProgressResponse: ...
    @overload
    async def create(
        self,
        model: str,
        quantize: str | None = None,
        from_: str | None = None,
        files: dict[str, str] | None = None,
        adapters: dict[str, str] | None = None,
        template: str | None = None,
        license: str | builtins.list[str] | None = None,
        system: str | None = None,
        parameters: Mapping[str, Any] | Options | None = None,
        messages: Sequence[Mapping[str, Any] | Message] | None = None,
        *,
        stream: Literal[True],
    ) -> AsyncGenerator[ProgressResponse]: ...
    @overload
    async def create(
        self,
        model: str,
        quantize: str | None = None,
        from_: str | None = None,
        files: dict[str, str] | None = None,
        adapters: dict[str, str] | None = None,
        template: str | None = None,
        license: str | builtins.list[str] | None = None,
        system: str | None = None,
        parameters: Mapping[str, Any] | Options | None = None,
        messages: Sequence[Mapping[str, Any] | Message] | None = None,
        *,
        stream: bool,
    ) -> ProgressResponse | AsyncGenerator[ProgressResponse]: ...
    async def create_blob(self, path: str | Path) -> str: ...
    async def list(self) -> ListResponse: ...
    async def delete(self, model: str) -> StatusResponse: ...
    async def copy(self, source: str, destination: str) -> StatusResponse: ...
    async def show(self, model: str) -> ShowResponse: ...
    async def ps(self) -> ProcessResponse: ...

def _copy_images(images: Sequence[Image | Any] | None) -> Iterator[Image]: ...
def _copy_messages(messages: Sequence[Mapping[str, Any] | Message] | None) -> Iterator[Message]: ...
def _copy_tools(
    tools: Sequence[Mapping[str, Any] | Tool | Callable[..., Any]] | None = None,
) -> Iterator[Tool]: ...
def _as_path(s: str | PathLike | None) -> Path | None: ...
def _parse_host(host: str | None) -> str: ...

# What a later version of the client adds is Any here, not an error.
def __getattr__(name: str) -> Any: ...
