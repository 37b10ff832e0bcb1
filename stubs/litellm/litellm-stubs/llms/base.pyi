from typing import Any

from litellm.litellm_core_utils.streaming_handler import CustomStreamWrapper
from litellm.types.utils import ModelResponse, TextCompletionResponse

class BaseLLM:
    def process_response(
        self,
        model: str,
        response: Any,
        model_response: ModelResponse,
        stream: bool,
        logging_obj: Any,
        optional_params: dict[Any, Any],
        api_key: str,
        data: dict[Any, Any] | str,
        messages: list[Any],
        print_verbose: Any,
        encoding: Any,
    ) -> ModelResponse | CustomStreamWrapper: ...
    def process_text_completion_response(
        self,
        model: str,
        response: Any,
        model_response: TextCompletionResponse,
        stream: bool,
        logging_obj: Any,
        optional_params: dict[Any, Any],
        api_key: str,
        data: dict[Any, Any] | str,
        messages: list[Any],
        print_verbose: Any,
        encoding: Any,
    ) -> TextCompletionResponse | CustomStreamWrapper: ...
    def create_client_session(self) -> Any: ...
    def create_aclient_session(self) -> Any: ...
    def __exit__(self) -> Any: ...
    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> Any: ...
    def validate_environment(self, *args: Any, **kwargs: Any) -> object | None: ...
    def completion(self, *args: Any, **kwargs: Any) -> object | None: ...
    def embedding(self, *args: Any, **kwargs: Any) -> object | None: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
