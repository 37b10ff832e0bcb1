from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import Any

from litellm.caching.dual_cache import DualCache
from litellm.types.llms.openai import AllMessageValues as AllMessageValues
from litellm.types.llms.openai import ChatCompletionRequest as ChatCompletionRequest
from litellm.types.utils import AdapterCompletionStreamWrapper as AdapterCompletionStreamWrapper
from litellm.types.utils import ModelResponse as ModelResponse
from litellm.types.utils import ModelResponseStream as ModelResponseStream
from litellm.types.utils import StandardCallbackDynamicParams as StandardCallbackDynamicParams
from litellm.types.utils import StandardLoggingPayload as StandardLoggingPayload

class CustomLogger:
    turn_off_message_logging: bool
    message_logging: bool
    enforces_request_content: bool = ...
    def __init__(self, turn_off_message_logging: bool = False, message_logging: bool = True, **kwargs: Any) -> None: ...
    @staticmethod
    def get_callback_env_vars(callback_name: str | None = None) -> list[str]: ...
    def log_pre_api_call(self, model: Any, messages: Any, kwargs: Any) -> Any: ...
    def log_post_api_call(self, kwargs: Any, response_obj: Any, start_time: Any, end_time: Any) -> Any: ...
    def log_stream_event(self, kwargs: Any, response_obj: Any, start_time: Any, end_time: Any) -> Any: ...
    def log_success_event(self, kwargs: Any, response_obj: Any, start_time: Any, end_time: Any) -> Any: ...
    def log_failure_event(self, kwargs: Any, response_obj: Any, start_time: Any, end_time: Any) -> Any: ...
    async def async_log_stream_event(self, kwargs: Any, response_obj: Any, start_time: Any, end_time: Any) -> Any: ...
    async def async_log_pre_api_call(self, model: Any, messages: Any, kwargs: Any) -> Any: ...
    async def async_pre_request_hook(
        self, model: str, messages: list[Any], kwargs: dict[Any, Any]
    ) -> dict[Any, Any] | None: ...
    async def async_log_success_event(self, kwargs: Any, response_obj: Any, start_time: Any, end_time: Any) -> Any: ...
    async def async_log_failure_event(self, kwargs: Any, response_obj: Any, start_time: Any, end_time: Any) -> Any: ...
    async def async_log_audit_log_event(self, audit_log: Any) -> Any: ...
    async def async_log_batch_line_items(self, payload: Any) -> None: ...
    async def async_get_chat_completion_prompt(
        self,
        model: str,
        messages: list[AllMessageValues],
        non_default_params: dict[Any, Any],
        prompt_id: str | None,
        prompt_variables: dict[Any, Any] | None,
        dynamic_callback_params: StandardCallbackDynamicParams,
        litellm_logging_obj: Any,
        prompt_spec: Any = None,
        tools: list[dict[Any, Any]] | None = None,
        prompt_label: str | None = None,
        prompt_version: int | None = None,
        ignore_prompt_manager_model: bool | None = False,
        ignore_prompt_manager_optional_params: bool | None = False,
    ) -> tuple[str, list[AllMessageValues], dict[Any, Any]]: ...
    def get_chat_completion_prompt(
        self,
        model: str,
        messages: list[AllMessageValues],
        non_default_params: dict[Any, Any],
        prompt_id: str | None,
        prompt_variables: dict[Any, Any] | None,
        dynamic_callback_params: StandardCallbackDynamicParams,
        prompt_spec: Any = None,
        prompt_label: str | None = None,
        prompt_version: int | None = None,
        ignore_prompt_manager_model: bool | None = False,
        ignore_prompt_manager_optional_params: bool | None = False,
    ) -> tuple[str, list[AllMessageValues], dict[Any, Any]]: ...
    async def async_pre_routing_hook(
        self,
        model: str,
        request_kwargs: dict[Any, Any],
        messages: list[dict[str, object]] | None = None,
        input: str | list[Any] | None = None,
        specific_deployment: bool | None = False,
    ) -> Any | None: ...
    async def async_filter_deployments(
        self,
        model: str,
        healthy_deployments: list[Any],
        messages: list[AllMessageValues] | None,
        request_kwargs: dict[Any, Any] | None = None,
        parent_otel_span: Any = None,
    ) -> list[dict[Any, Any]]: ...
    async def async_pre_call_deployment_hook(
        self, kwargs: dict[str, object], call_type: Any
    ) -> dict[Any, Any] | None: ...
    async def async_pre_call_check(
        self, deployment: dict[Any, Any], parent_otel_span: Any
    ) -> dict[Any, Any] | None: ...
    def pre_call_check(self, deployment: dict[Any, Any]) -> dict[Any, Any] | None: ...
    async def async_post_call_success_deployment_hook(
        self, request_data: dict[Any, Any], response: Any, call_type: Any
    ) -> Any | None: ...
    async def async_post_call_failure_deployment_hook(
        self,
        request_data: Mapping[str, object],
        exception: Exception,
        call_type: Any,
        fallback_depth: int | None = None,
    ) -> None: ...
    async def async_post_call_streaming_deployment_hook(
        self, request_data: dict[Any, Any], response_chunk: object, call_type: Any
    ) -> object | None: ...
    async def log_model_group_rate_limit_error(
        self, exception: Exception, original_model_group: str | None, kwargs: dict[Any, Any]
    ) -> Any: ...
    async def log_success_fallback_event(
        self, original_model_group: str, kwargs: dict[Any, Any], original_exception: Exception
    ) -> Any: ...
    async def log_failure_fallback_event(
        self, original_model_group: str, kwargs: dict[Any, Any], original_exception: Exception
    ) -> Any: ...
    def translate_completion_input_params(self, kwargs: Any) -> ChatCompletionRequest | None: ...
    def translate_completion_output_params(self, response: ModelResponse) -> Any | None: ...
    def translate_completion_output_params_streaming(
        self, completion_stream: object
    ) -> AdapterCompletionStreamWrapper | None: ...
    async def async_dataset_hook(
        self, logged_item: Any, standard_logging_payload: StandardLoggingPayload | None
    ) -> Any | None: ...
    async def async_pre_call_hook(
        self, user_api_key_dict: Any, cache: DualCache, data: dict[Any, Any], call_type: Any
    ) -> Exception | str | dict[Any, Any] | None: ...
    async def async_filter_listed_models(self, user_api_key_dict: Any, model_names: Sequence[str]) -> Sequence[str]: ...
    async def async_post_call_response_headers_hook(
        self,
        data: dict[Any, Any],
        user_api_key_dict: Any,
        response: object,
        request_headers: dict[str, str] | None = None,
        litellm_call_info: dict[str, object] | None = None,
    ) -> dict[str, str] | None: ...
    async def async_post_call_failure_hook(
        self,
        request_data: dict[Any, Any],
        original_exception: Exception,
        user_api_key_dict: Any,
        traceback_str: str | None = None,
    ) -> Any | None: ...
    async def async_post_call_success_hook(
        self, data: dict[Any, Any], user_api_key_dict: Any, response: Any
    ) -> Any: ...
    async def async_logging_hook(
        self, kwargs: dict[Any, Any], result: object, call_type: str
    ) -> tuple[dict[Any, Any], object]: ...
    def logging_hook(self, kwargs: dict[Any, Any], result: object, call_type: str) -> tuple[dict[Any, Any], object]: ...
    async def async_moderation_hook(self, data: dict[Any, Any], user_api_key_dict: Any, call_type: Any) -> object: ...
    async def async_post_call_streaming_hook(self, user_api_key_dict: Any, response: str) -> Any: ...
    def async_post_call_streaming_iterator_hook(
        self, user_api_key_dict: Any, response: Any, request_data: dict[Any, Any]
    ) -> AsyncGenerator[ModelResponseStream]: ...
    def log_input_event(
        self, model: Any, messages: Any, kwargs: Any, print_verbose: Any, callback_func: Any
    ) -> Any: ...
    async def async_log_input_event(
        self, model: Any, messages: Any, kwargs: Any, print_verbose: Any, callback_func: Any
    ) -> Any: ...
    def log_event(
        self,
        kwargs: Any,
        response_obj: Any,
        start_time: Any,
        end_time: Any,
        print_verbose: Any,
        callback_func: Any,
    ) -> Any: ...
    async def async_log_event(
        self,
        kwargs: Any,
        response_obj: Any,
        start_time: Any,
        end_time: Any,
        print_verbose: Any,
        callback_func: Any,
    ) -> Any: ...
    async def async_post_mcp_tool_call_hook(
        self, kwargs: Any, response_obj: Any, start_time: Any, end_time: Any
    ) -> Any | None: ...
    async def async_should_run_agentic_loop(
        self,
        response: object,
        model: str,
        messages: list[dict[Any, Any]],
        tools: list[dict[Any, Any]] | None,
        stream: bool,
        custom_llm_provider: str,
        kwargs: dict[Any, Any],
    ) -> tuple[bool, dict[Any, Any]]: ...
    async def async_run_agentic_loop(
        self,
        tools: dict[Any, Any],
        model: str,
        messages: list[dict[Any, Any]],
        response: object,
        anthropic_messages_provider_config: Any,
        anthropic_messages_optional_request_params: dict[Any, Any],
        logging_obj: Any,
        stream: bool,
        kwargs: dict[Any, Any],
    ) -> Any: ...
    async def async_build_agentic_loop_plan(
        self,
        tools: dict[Any, Any],
        model: str,
        messages: list[dict[Any, Any]],
        response: object,
        anthropic_messages_provider_config: Any,
        anthropic_messages_optional_request_params: dict[Any, Any],
        logging_obj: Any,
        stream: bool,
        kwargs: dict[Any, Any],
    ) -> Any: ...
    async def async_post_agentic_loop_response_hook(
        self, response: object, plan: Any, kwargs: dict[Any, Any]
    ) -> Any: ...
    async def async_agentic_loop_cleanup_hook(self, plan: Any, kwargs: dict[Any, Any]) -> None: ...
    async def async_should_run_chat_completion_agentic_loop(
        self,
        response: object,
        model: str,
        messages: list[dict[Any, Any]],
        tools: list[dict[Any, Any]] | None,
        stream: bool,
        custom_llm_provider: str,
        kwargs: dict[Any, Any],
    ) -> tuple[bool, dict[Any, Any]]: ...
    async def async_run_chat_completion_agentic_loop(
        self,
        tools: dict[Any, Any],
        model: str,
        messages: list[dict[Any, Any]],
        response: object,
        optional_params: dict[Any, Any],
        logging_obj: Any,
        stream: bool,
        kwargs: dict[Any, Any],
    ) -> object: ...
    async def async_build_chat_completion_agentic_loop_plan(
        self,
        tools: dict[Any, Any],
        model: str,
        messages: list[dict[Any, Any]],
        response: object,
        optional_params: dict[Any, Any],
        logging_obj: Any,
        stream: bool,
        kwargs: dict[Any, Any],
    ) -> Any: ...
    def truncate_standard_logging_payload_content(
        self, standard_logging_object: StandardLoggingPayload
    ) -> StandardLoggingPayload: ...
    def redacts_messages_itself(self) -> bool: ...
    def redact_standard_logging_payload_from_model_call_details(
        self, model_call_details: dict[Any, Any]
    ) -> dict[Any, Any]: ...
    async def get_proxy_server_request_from_cold_storage_with_object_key(
        self, object_key: str
    ) -> dict[Any, Any] | None: ...
    def handle_callback_failure(self, callback_name: str) -> Any: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
