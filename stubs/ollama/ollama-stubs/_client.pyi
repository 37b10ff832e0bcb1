import contextlib as contextlib
import ipaddress as ipaddress
import json as json
import os as os
import platform as platform
import sys as sys
import urllib
from hashlib import sha256 as sha256
from os import PathLike as PathLike
from pathlib import Path as Path
from types import TracebackType
from typing import (
    Any as Any,
    Callable as Callable,
    Dict as Dict,
    List as List,
    Literal as Literal,
    Mapping as Mapping,
    Optional as Optional,
    Sequence as Sequence,
    Type as Type,
    TypeVar as TypeVar,
    Union as Union,
    overload as overload,
)
import anyio as anyio
from pydantic.json_schema import JsonSchemaValue as JsonSchemaValue
from ollama._utils import convert_function_to_tool as convert_function_to_tool
from collections.abc import (
    AsyncGenerator as AsyncGenerator,
    AsyncIterator as AsyncIterator,
    Generator as Generator,
    Iterator as Iterator,
)
from importlib import metadata as metadata

__version__: str
import httpx as httpx
from ollama._types import (
    ChatRequest as ChatRequest,
    ChatResponse as ChatResponse,
    CopyRequest as CopyRequest,
    CreateRequest as CreateRequest,
    DeleteRequest as DeleteRequest,
    EmbeddingsRequest as EmbeddingsRequest,
    EmbeddingsResponse as EmbeddingsResponse,
    EmbedRequest as EmbedRequest,
    EmbedResponse as EmbedResponse,
    GenerateRequest as GenerateRequest,
    GenerateResponse as GenerateResponse,
    Image as Image,
    ListResponse as ListResponse,
    Message as Message,
    Options as Options,
    ProcessResponse as ProcessResponse,
    ProgressResponse as ProgressResponse,
    PullRequest as PullRequest,
    PushRequest as PushRequest,
    ResponseError as ResponseError,
    ShowRequest as ShowRequest,
    ShowResponse as ShowResponse,
    StatusResponse as StatusResponse,
    SystemOneContent as SystemOneContent,
    SystemOneQuestion as SystemOneQuestion,
    SystemOneRequest as SystemOneRequest,
    SystemOneResponse as SystemOneResponse,
    Tool as Tool,
    WebFetchRequest as WebFetchRequest,
    WebFetchResponse as WebFetchResponse,
    WebSearchRequest as WebSearchRequest,
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
        host: Optional[str] = None,
        *,
        follow_redirects: bool = True,
        timeout: Any = None,
        headers: Optional[Mapping[str, str]] = None,
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
    def __init__(self, host: Optional[str] = None, **kwargs: Any) -> None: ...
    def close(self) -> None: ...
    def _request_raw(self, *args: Any, **kwargs: Any) -> httpx.Response: ...
    @overload
    def _request(self, cls: Type[T], *args: Any, stream: Literal[False] = False, **kwargs: Any) -> T: ...
    @overload
    def _request(
        self, cls: Type[T], *args: Any, stream: Literal[True] = True, **kwargs: Any
    ) -> Iterator[T]: ...
    @overload
    def _request(
        self, cls: Type[T], *args: Any, stream: bool = False, **kwargs: Any
    ) -> Union[T, Iterator[T]]: ...
    @overload
    def generate(
        self,
        model: str = "",
        prompt: str = "",
        suffix: str = "",
        *,
        system: str = "",
        template: str = "",
        context: Optional[Sequence[int]] = None,
        stream: Literal[False] = False,
        think: Optional[Union[bool, str]] = None,
        logprobs: Optional[bool] = None,
        top_logprobs: Optional[int] = None,
        raw: bool = False,
        format: Optional[Union[Literal["", "json"], JsonSchemaValue]] = None,
        images: Optional[Sequence[Union[str, bytes, Image]]] = None,
        options: Optional[Union[Mapping[str, Any], Options]] = None,
        keep_alive: Optional[Union[float, str]] = None,
        width: Optional[int] = None,
        height: Optional[int] = None,
        steps: Optional[int] = None,
    ) -> GenerateResponse: ...
    @overload
    def generate(
        self,
        model: str = "",
        prompt: str = "",
        suffix: str = "",
        *,
        system: str = "",
        template: str = "",
        context: Optional[Sequence[int]] = None,
        stream: Literal[True],
        think: Optional[Union[bool, str]] = None,
        logprobs: Optional[bool] = None,
        top_logprobs: Optional[int] = None,
        raw: bool = False,
        format: Optional[Union[Literal["", "json"], JsonSchemaValue]] = None,
        images: Optional[Sequence[Union[str, bytes, Image]]] = None,
        options: Optional[Union[Mapping[str, Any], Options]] = None,
        keep_alive: Optional[Union[float, str]] = None,
        width: Optional[int] = None,
        height: Optional[int] = None,
        steps: Optional[int] = None,
    ) -> Generator[GenerateResponse, None, None]: ...
    @overload
    def generate(
        self,
        model: str = "",
        prompt: str = "",
        suffix: str = "",
        *,
        system: str = "",
        template: str = "",
        context: Optional[Sequence[int]] = None,
        stream: bool,
        think: Optional[Union[bool, str]] = None,
        logprobs: Optional[bool] = None,
        top_logprobs: Optional[int] = None,
        raw: bool = False,
        format: Optional[Union[Literal["", "json"], JsonSchemaValue]] = None,
        images: Optional[Sequence[Union[str, bytes, Image]]] = None,
        options: Optional[Union[Mapping[str, Any], Options]] = None,
        keep_alive: Optional[Union[float, str]] = None,
        width: Optional[int] = None,
        height: Optional[int] = None,
        steps: Optional[int] = None,
    ) -> GenerateResponse | Generator[GenerateResponse, None, None]: ...
    @overload
    def chat(
        self,
        model: str = "",
        messages: Optional[Sequence[Union[Mapping[str, Any], Message]]] = None,
        *,
        tools: Optional[Sequence[Union[Mapping[str, Any], Tool, Callable[..., Any]]]] = None,
        stream: Literal[False] = False,
        think: Optional[Union[bool, str]] = None,
        logprobs: Optional[bool] = None,
        top_logprobs: Optional[int] = None,
        format: Optional[Union[Literal["", "json"], JsonSchemaValue]] = None,
        options: Optional[Union[Mapping[str, Any], Options]] = None,
        keep_alive: Optional[Union[float, str]] = None,
    ) -> ChatResponse: ...
    @overload
    def chat(
        self,
        model: str = "",
        messages: Optional[Sequence[Union[Mapping[str, Any], Message]]] = None,
        *,
        tools: Optional[Sequence[Union[Mapping[str, Any], Tool, Callable[..., Any]]]] = None,
        stream: Literal[True],
        think: Optional[Union[bool, str]] = None,
        logprobs: Optional[bool] = None,
        top_logprobs: Optional[int] = None,
        format: Optional[Union[Literal["", "json"], JsonSchemaValue]] = None,
        options: Optional[Union[Mapping[str, Any], Options]] = None,
        keep_alive: Optional[Union[float, str]] = None,
    ) -> Generator[ChatResponse, None, None]: ...
    @overload
    def chat(
        self,
        model: str = "",
        messages: Optional[Sequence[Union[Mapping[str, Any], Message]]] = None,
        *,
        tools: Optional[Sequence[Union[Mapping[str, Any], Tool, Callable[..., Any]]]] = None,
        stream: bool,
        think: Optional[Union[bool, str]] = None,
        logprobs: Optional[bool] = None,
        top_logprobs: Optional[int] = None,
        format: Optional[Union[Literal["", "json"], JsonSchemaValue]] = None,
        options: Optional[Union[Mapping[str, Any], Options]] = None,
        keep_alive: Optional[Union[float, str]] = None,
    ) -> ChatResponse | Generator[ChatResponse, None, None]: ...
    def systemone(
        self,
        model: str,
        state: SystemOneContent,
        questions: Mapping[str, Union[SystemOneQuestion, Mapping[str, Any]]],
        keep_alive: Optional[Union[float, str]] = None,
    ) -> SystemOneResponse: ...
    def embed(
        self,
        model: str = "",
        input: Union[str, Sequence[str]] = "",
        truncate: Optional[bool] = None,
        options: Optional[Union[Mapping[str, Any], Options]] = None,
        keep_alive: Optional[Union[float, str]] = None,
        dimensions: Optional[int] = None,
    ) -> EmbedResponse: ...
    def embeddings(
        self,
        model: str = "",
        prompt: Optional[str] = None,
        options: Optional[Union[Mapping[str, Any], Options]] = None,
        keep_alive: Optional[Union[float, str]] = None,
    ) -> EmbeddingsResponse: ...
    @overload
    def pull(
        self, model: str, *, insecure: bool = False, stream: Literal[False] = False
    ) -> ProgressResponse: ...
    @overload
    def pull(
        self, model: str, *, insecure: bool = False, stream: Literal[True]
    ) -> Generator[ProgressResponse, None, None]: ...
    @overload
    def pull(
        self, model: str, *, insecure: bool = False, stream: bool
    ) -> ProgressResponse | Generator[ProgressResponse, None, None]: ...
    @overload
    def push(
        self, model: str, *, insecure: bool = False, stream: Literal[False] = False
    ) -> ProgressResponse: ...
    @overload
    def push(
        self, model: str, *, insecure: bool = False, stream: Literal[True]
    ) -> Generator[ProgressResponse, None, None]: ...
    @overload
    def push(
        self, model: str, *, insecure: bool = False, stream: bool
    ) -> ProgressResponse | Generator[ProgressResponse, None, None]: ...
    @overload
    def create(
        self,
        model: str,
        quantize: Optional[str] = None,
        from_: Optional[str] = None,
        files: Optional[Dict[str, str]] = None,
        adapters: Optional[Dict[str, str]] = None,
        template: Optional[str] = None,
        license: Optional[Union[str, List[str]]] = None,
        system: Optional[str] = None,
        parameters: Optional[Union[Mapping[str, Any], Options]] = None,
        messages: Optional[Sequence[Union[Mapping[str, Any], Message]]] = None,
        *,
        stream: Literal[False] = False,
    ) -> ProgressResponse: ...
    @overload
    def create(
        self,
        model: str,
        quantize: Optional[str] = None,
        from_: Optional[str] = None,
        files: Optional[Dict[str, str]] = None,
        adapters: Optional[Dict[str, str]] = None,
        template: Optional[str] = None,
        license: Optional[Union[str, List[str]]] = None,
        system: Optional[str] = None,
        parameters: Optional[Union[Mapping[str, Any], Options]] = None,
        messages: Optional[Sequence[Union[Mapping[str, Any], Message]]] = None,
        *,
        stream: Literal[True],
    ) -> Generator[ProgressResponse, None, None]: ...
    @overload
    def create(
        self,
        model: str,
        quantize: Optional[str] = None,
        from_: Optional[str] = None,
        files: Optional[Dict[str, str]] = None,
        adapters: Optional[Dict[str, str]] = None,
        template: Optional[str] = None,
        license: Optional[Union[str, List[str]]] = None,
        system: Optional[str] = None,
        parameters: Optional[Union[Mapping[str, Any], Options]] = None,
        messages: Optional[Sequence[Union[Mapping[str, Any], Message]]] = None,
        *,
        stream: bool,
    ) -> ProgressResponse | Generator[ProgressResponse, None, None]: ...
    def create_blob(self, path: Union[str, Path]) -> str: ...
    def list(self) -> ListResponse: ...
    def delete(self, model: str) -> StatusResponse: ...
    def copy(self, source: str, destination: str) -> StatusResponse: ...
    def show(self, model: str) -> ShowResponse: ...
    def ps(self) -> ProcessResponse: ...
    def web_search(self, query: str, max_results: int = 3) -> WebSearchResponse: ...
    def web_fetch(self, url: str) -> WebFetchResponse: ...

class AsyncClient(BaseClient):
    def __init__(self, host: Optional[str] = None, **kwargs: Any) -> None: ...
    async def close(self) -> None: ...
    async def _request_raw(self, *args: Any, **kwargs: Any) -> httpx.Response: ...
    @overload
    async def _request(
        self, cls: Type[T], *args: Any, stream: Literal[False] = False, **kwargs: Any
    ) -> T: ...
    @overload
    async def _request(
        self, cls: Type[T], *args: Any, stream: Literal[True] = True, **kwargs: Any
    ) -> AsyncIterator[T]: ...
    @overload
    async def _request(
        self, cls: Type[T], *args: Any, stream: bool = False, **kwargs: Any
    ) -> Union[T, AsyncIterator[T]]: ...
    async def web_search(self, query: str, max_results: int = 3) -> WebSearchResponse: ...
    async def web_fetch(self, url: str) -> WebFetchResponse: ...
    @overload
    async def generate(
        self,
        model: str = "",
        prompt: str = "",
        suffix: str = "",
        *,
        system: str = "",
        template: str = "",
        context: Optional[Sequence[int]] = None,
        stream: Literal[False] = False,
        think: Optional[Union[bool, str]] = None,
        logprobs: Optional[bool] = None,
        top_logprobs: Optional[int] = None,
        raw: bool = False,
        format: Optional[Union[Literal["", "json"], JsonSchemaValue]] = None,
        images: Optional[Sequence[Union[str, bytes, Image]]] = None,
        options: Optional[Union[Mapping[str, Any], Options]] = None,
        keep_alive: Optional[Union[float, str]] = None,
        width: Optional[int] = None,
        height: Optional[int] = None,
        steps: Optional[int] = None,
    ) -> GenerateResponse: ...
    @overload
    async def generate(
        self,
        model: str = "",
        prompt: str = "",
        suffix: str = "",
        *,
        system: str = "",
        template: str = "",
        context: Optional[Sequence[int]] = None,
        stream: Literal[True],
        think: Optional[Union[bool, str]] = None,
        logprobs: Optional[bool] = None,
        top_logprobs: Optional[int] = None,
        raw: bool = False,
        format: Optional[Union[Literal["", "json"], JsonSchemaValue]] = None,
        images: Optional[Sequence[Union[str, bytes, Image]]] = None,
        options: Optional[Union[Mapping[str, Any], Options]] = None,
        keep_alive: Optional[Union[float, str]] = None,
        width: Optional[int] = None,
        height: Optional[int] = None,
        steps: Optional[int] = None,
    ) -> AsyncGenerator[GenerateResponse, None]: ...
    @overload
    async def generate(
        self,
        model: str = "",
        prompt: str = "",
        suffix: str = "",
        *,
        system: str = "",
        template: str = "",
        context: Optional[Sequence[int]] = None,
        stream: bool,
        think: Optional[Union[bool, str]] = None,
        logprobs: Optional[bool] = None,
        top_logprobs: Optional[int] = None,
        raw: bool = False,
        format: Optional[Union[Literal["", "json"], JsonSchemaValue]] = None,
        images: Optional[Sequence[Union[str, bytes, Image]]] = None,
        options: Optional[Union[Mapping[str, Any], Options]] = None,
        keep_alive: Optional[Union[float, str]] = None,
        width: Optional[int] = None,
        height: Optional[int] = None,
        steps: Optional[int] = None,
    ) -> GenerateResponse | AsyncGenerator[GenerateResponse, None]: ...
    @overload
    async def chat(
        self,
        model: str = "",
        messages: Optional[Sequence[Union[Mapping[str, Any], Message]]] = None,
        *,
        tools: Optional[Sequence[Union[Mapping[str, Any], Tool, Callable[..., Any]]]] = None,
        stream: Literal[False] = False,
        think: Optional[Union[bool, str]] = None,
        logprobs: Optional[bool] = None,
        top_logprobs: Optional[int] = None,
        format: Optional[Union[Literal["", "json"], JsonSchemaValue]] = None,
        options: Optional[Union[Mapping[str, Any], Options]] = None,
        keep_alive: Optional[Union[float, str]] = None,
    ) -> ChatResponse: ...
    @overload
    async def chat(
        self,
        model: str = "",
        messages: Optional[Sequence[Union[Mapping[str, Any], Message]]] = None,
        *,
        tools: Optional[Sequence[Union[Mapping[str, Any], Tool, Callable[..., Any]]]] = None,
        stream: Literal[True],
        think: Optional[Union[bool, str]] = None,
        logprobs: Optional[bool] = None,
        top_logprobs: Optional[int] = None,
        format: Optional[Union[Literal["", "json"], JsonSchemaValue]] = None,
        options: Optional[Union[Mapping[str, Any], Options]] = None,
        keep_alive: Optional[Union[float, str]] = None,
    ) -> AsyncGenerator[ChatResponse, None]: ...
    @overload
    async def chat(
        self,
        model: str = "",
        messages: Optional[Sequence[Union[Mapping[str, Any], Message]]] = None,
        *,
        tools: Optional[Sequence[Union[Mapping[str, Any], Tool, Callable[..., Any]]]] = None,
        stream: bool,
        think: Optional[Union[bool, str]] = None,
        logprobs: Optional[bool] = None,
        top_logprobs: Optional[int] = None,
        format: Optional[Union[Literal["", "json"], JsonSchemaValue]] = None,
        options: Optional[Union[Mapping[str, Any], Options]] = None,
        keep_alive: Optional[Union[float, str]] = None,
    ) -> ChatResponse | AsyncGenerator[ChatResponse, None]: ...
    async def systemone(
        self,
        model: str,
        state: SystemOneContent,
        questions: Mapping[str, Union[SystemOneQuestion, Mapping[str, Any]]],
        keep_alive: Optional[Union[float, str]] = None,
    ) -> SystemOneResponse: ...
    async def embed(
        self,
        model: str = "",
        input: Union[str, Sequence[str]] = "",
        truncate: Optional[bool] = None,
        options: Optional[Union[Mapping[str, Any], Options]] = None,
        keep_alive: Optional[Union[float, str]] = None,
        dimensions: Optional[int] = None,
    ) -> EmbedResponse: ...
    async def embeddings(
        self,
        model: str = "",
        prompt: Optional[str] = None,
        options: Optional[Union[Mapping[str, Any], Options]] = None,
        keep_alive: Optional[Union[float, str]] = None,
    ) -> EmbeddingsResponse: ...
    @overload
    async def pull(
        self, model: str, *, insecure: bool = False, stream: Literal[False] = False
    ) -> ProgressResponse: ...
    @overload
    async def pull(
        self, model: str, *, insecure: bool = False, stream: Literal[True]
    ) -> AsyncGenerator[ProgressResponse, None]: ...
    @overload
    async def pull(
        self, model: str, *, insecure: bool = False, stream: bool
    ) -> ProgressResponse | AsyncGenerator[ProgressResponse, None]: ...
    @overload
    async def push(
        self, model: str, *, insecure: bool = False, stream: Literal[False] = False
    ) -> ProgressResponse: ...
    @overload
    async def push(
        self, model: str, *, insecure: bool = False, stream: Literal[True]
    ) -> AsyncGenerator[ProgressResponse, None]: ...
    @overload
    async def push(
        self, model: str, *, insecure: bool = False, stream: bool
    ) -> ProgressResponse | AsyncGenerator[ProgressResponse, None]: ...
    @overload
    async def create(
        self,
        model: str,
        quantize: Optional[str] = None,
        from_: Optional[str] = None,
        files: Optional[Dict[str, str]] = None,
        adapters: Optional[Dict[str, str]] = None,
        template: Optional[str] = None,
        license: Optional[Union[str, List[str]]] = None,
        system: Optional[str] = None,
        parameters: Optional[Union[Mapping[str, Any], Options]] = None,
        messages: Optional[Sequence[Union[Mapping[str, Any], Message]]] = None,
        *,
        stream: Literal[False] = False,
    ) -> ProgressResponse: ...
    @overload
    async def create(
        self,
        model: str,
        quantize: Optional[str] = None,
        from_: Optional[str] = None,
        files: Optional[Dict[str, str]] = None,
        adapters: Optional[Dict[str, str]] = None,
        template: Optional[str] = None,
        license: Optional[Union[str, List[str]]] = None,
        system: Optional[str] = None,
        parameters: Optional[Union[Mapping[str, Any], Options]] = None,
        messages: Optional[Sequence[Union[Mapping[str, Any], Message]]] = None,
        *,
        stream: Literal[True],
    ) -> AsyncGenerator[ProgressResponse, None]: ...
    @overload
    async def create(
        self,
        model: str,
        quantize: Optional[str] = None,
        from_: Optional[str] = None,
        files: Optional[Dict[str, str]] = None,
        adapters: Optional[Dict[str, str]] = None,
        template: Optional[str] = None,
        license: Optional[Union[str, List[str]]] = None,
        system: Optional[str] = None,
        parameters: Optional[Union[Mapping[str, Any], Options]] = None,
        messages: Optional[Sequence[Union[Mapping[str, Any], Message]]] = None,
        *,
        stream: bool,
    ) -> ProgressResponse | AsyncGenerator[ProgressResponse, None]: ...
    async def create_blob(self, path: Union[str, Path]) -> str: ...
    async def list(self) -> ListResponse: ...
    async def delete(self, model: str) -> StatusResponse: ...
    async def copy(self, source: str, destination: str) -> StatusResponse: ...
    async def show(self, model: str) -> ShowResponse: ...
    async def ps(self) -> ProcessResponse: ...

def _copy_images(images: Optional[Sequence[Union[Image, Any]]]) -> Iterator[Image]: ...
def _copy_messages(messages: Optional[Sequence[Union[Mapping[str, Any], Message]]]) -> Iterator[Message]: ...
def _copy_tools(
    tools: Optional[Sequence[Union[Mapping[str, Any], Tool, Callable[..., Any]]]] = None,
) -> Iterator[Tool]: ...
def _as_path(s: Optional[Union[str, PathLike]]) -> Union[Path, None]: ...
def _parse_host(host: Optional[str]) -> str: ...
