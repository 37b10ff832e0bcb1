from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Sequence
from typing import Any, TypeAlias

from litellm.llms.base import BaseLLM as BaseLLM
from litellm.types.utils import EmbeddingResponse as EmbeddingResponse
from litellm.types.utils import GenericStreamingChunk as GenericStreamingChunk
from litellm.types.utils import ImageResponse as ImageResponse
from litellm.types.utils import ModelResponse as ModelResponse

class CustomLLMError(Exception):
    message: Any
    status_code: Any
    def __init__(self, status_code: Any, message: Any) -> None: ...

class CustomLLM(BaseLLM):
    def __init__(self) -> None: ...
    def completion(
        self,
        model: str,
        messages: list[Any],
        api_base: str,
        custom_prompt_dict: dict[Any, Any],
        model_response: ModelResponse,
        print_verbose: Callable[..., Any],
        encoding: Any,
        api_key: Any,
        logging_obj: Any,
        optional_params: dict[Any, Any],
        acompletion: Any = None,
        litellm_params: Any = None,
        logger_fn: Any = None,
        headers: Any = ...,
        timeout: Any = None,
        client: Any = None,
    ) -> ModelResponse | Any: ...
    def streaming(
        self,
        model: str,
        messages: list[Any],
        api_base: str,
        custom_prompt_dict: dict[Any, Any],
        model_response: ModelResponse,
        print_verbose: Callable[..., Any],
        encoding: Any,
        api_key: Any,
        logging_obj: Any,
        optional_params: dict[Any, Any],
        acompletion: Any = None,
        litellm_params: Any = None,
        logger_fn: Any = None,
        headers: Any = ...,
        timeout: Any = None,
        client: Any = None,
    ) -> Iterator[GenericStreamingChunk]: ...
    async def acompletion(
        self,
        model: str,
        messages: list[Any],
        api_base: str,
        custom_prompt_dict: dict[Any, Any],
        model_response: ModelResponse,
        print_verbose: Callable[..., Any],
        encoding: Any,
        api_key: Any,
        logging_obj: Any,
        optional_params: dict[Any, Any],
        acompletion: Any = None,
        litellm_params: Any = None,
        logger_fn: Any = None,
        headers: Any = ...,
        timeout: Any = None,
        client: Any = None,
    ) -> Coroutine[None, None, ModelResponse | Any] | ModelResponse | Any: ...
    # declared as a coroutine upstream, but litellm.main iterates what it gives without awaiting it
    def astreaming(
        self,
        model: str,
        messages: list[Any],
        api_base: str,
        custom_prompt_dict: dict[Any, Any],
        model_response: ModelResponse,
        print_verbose: Callable[..., Any],
        encoding: Any,
        api_key: Any,
        logging_obj: Any,
        optional_params: dict[Any, Any],
        acompletion: Any = None,
        litellm_params: Any = None,
        logger_fn: Any = None,
        headers: Any = ...,
        timeout: Any = None,
        client: Any = None,
    ) -> AsyncIterator[GenericStreamingChunk]: ...
    def image_generation(
        self,
        model: str,
        prompt: str,
        api_key: str | None,
        api_base: str | None,
        model_response: ImageResponse,
        optional_params: dict[Any, Any],
        logging_obj: Any,
        timeout: Any = None,
        client: Any = None,
    ) -> ImageResponse: ...
    async def aimage_generation(
        self,
        model: str,
        prompt: str,
        model_response: ImageResponse,
        api_key: str | None,
        api_base: str | None,
        optional_params: dict[Any, Any],
        logging_obj: Any,
        timeout: Any = None,
        client: Any = None,
    ) -> ImageResponse: ...
    def embedding(
        self,
        model: str,
        input: list[Any],
        model_response: EmbeddingResponse,
        print_verbose: Callable[..., Any],
        logging_obj: Any,
        optional_params: dict[Any, Any],
        api_key: str | None = None,
        api_base: str | None = None,
        timeout: Any = None,
        litellm_params: Any = None,
    ) -> EmbeddingResponse: ...
    async def aembedding(
        self,
        model: str,
        input: list[Any],
        model_response: EmbeddingResponse,
        print_verbose: Callable[..., Any],
        logging_obj: Any,
        optional_params: dict[Any, Any],
        api_key: str | None = None,
        api_base: str | None = None,
        timeout: Any = None,
        litellm_params: Any = None,
    ) -> EmbeddingResponse: ...
    def image_edit(
        self,
        model: str,
        image: Sequence[Any],
        prompt: str | None,
        model_response: ImageResponse,
        api_key: str | None,
        api_base: str | None,
        optional_params: dict[Any, Any],
        logging_obj: Any,
        timeout: Any = None,
        client: Any = None,
    ) -> ImageResponse: ...
    async def aimage_edit(
        self,
        model: str,
        image: Sequence[Any],
        prompt: str | None,
        model_response: ImageResponse,
        api_key: str | None,
        api_base: str | None,
        optional_params: dict[Any, Any],
        logging_obj: Any,
        timeout: Any = None,
        client: Any = None,
    ) -> ImageResponse: ...

def custom_chat_llm_router(async_fn: bool, stream: bool | None, custom_llm: CustomLLM) -> Any: ...

# Not declared, as they would load another package or are seldom used: a class or an alias, so that isinstance
# and a union may name them.
FileTypes: TypeAlias = Any

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
