from collections.abc import Mapping, Sequence
from typing import Any, Literal

from litellm.caching.dual_cache import DualCache as DualCache
from litellm.integrations.custom_logger import CustomLogger as CustomLogger
from litellm.types.guardrails import GuardrailEventHooks as GuardrailEventHooks
from litellm.types.llms.openai import AllMessageValues as AllMessageValues
from litellm.types.utils import GenericGuardrailAPIInputs as GenericGuardrailAPIInputs

class CustomGuardrail(CustomLogger):
    only_scan_new_messages: bool
    scan_raw_request: bool
    run_in_parallel: bool
    sticky_session_routing: bool
    sensitive_data_route_to_model: str | None
    on_sensitive_data: str | None
    realtime_violation_message: str | None
    on_violation: str | None
    end_session_after_n_fails: int | None
    violation_message_template: str | None
    mask_response_content: bool
    mask_request_content: bool
    default_on: bool
    event_hook: GuardrailEventHooks | list[GuardrailEventHooks] | Any | None
    supported_event_hooks: list[GuardrailEventHooks] | None
    guardrail_name: str | None
    logging_only_scope: Any | None
    logging_only_continue_on_input_failure: bool
    stream_scope_default: Any = ...
    stream_scope_by_hook: tuple[tuple[str, Any], ...] = ...
    timeout: float | Any | None = ...
    def __init__(
        self,
        guardrail_name: str | None = None,
        supported_event_hooks: list[GuardrailEventHooks] | None = None,
        event_hook: Any = None,
        default_on: bool = False,
        mask_request_content: bool = False,
        mask_response_content: bool = False,
        violation_message_template: str | None = None,
        end_session_after_n_fails: int | None = None,
        on_violation: str | None = None,
        realtime_violation_message: str | None = None,
        on_sensitive_data: str | None = None,
        sensitive_data_route_to_model: str | None = None,
        sticky_session_routing: bool = True,
        run_in_parallel: bool = False,
        scan_raw_request: bool = False,
        only_scan_new_messages: bool = False,
        timeout: float | None = None,
        **kwargs: Any,
    ) -> None: ...
    def render_violation_message(self, default: str, context: Mapping[str, object] | None = None) -> str: ...
    def raise_passthrough_exception(
        self,
        violation_message: str,
        request_data: dict[str, Any],
        detection_info: Mapping[str, object] | None = None,
        original_response: object = None,
    ) -> None: ...
    def inject_advisory_message(self, data: dict[str, object], message: str) -> bool: ...
    def raise_sensitive_data_route_exception(
        self,
        route_to_model: str,
        request_data: dict[str, object],
        detection_info: dict[str, object] | None = None,
    ) -> None: ...
    async def filter_new_texts_for_session(
        self, texts: list[str] | None, request_data: dict[str, object], cache: DualCache
    ) -> list[str] | None: ...
    async def mark_texts_scanned(
        self, texts: list[str] | None, request_data: dict[str, object], cache: DualCache
    ) -> None: ...
    def should_route_on_sensitive_data(self) -> bool: ...
    def handle_sensitive_data_detection(
        self, request_data: dict[str, object], detection_info: dict[str, object] | None = None
    ) -> None: ...
    @staticmethod
    def get_config_model() -> type[Any] | None: ...
    @classmethod
    def get_supported_event_hooks(cls) -> list[GuardrailEventHooks] | None: ...
    def get_disable_global_guardrail(self, data: dict[Any, Any]) -> bool | None: ...
    def get_opted_out_global_guardrails_from_metadata(self, data: dict[Any, Any]) -> list[str]: ...
    def get_guardrail_from_metadata(self, data: dict[Any, Any]) -> list[str | dict[str, Any]]: ...
    def mark_pre_call_hook_ran(self, data: dict[str, object], *, raised: bool = False) -> None: ...
    def pre_call_hook_ran_or_raised(self, data: Mapping[str, object]) -> bool: ...
    def deployment_hook_ran(self, data: Mapping[str, object]) -> bool: ...
    @classmethod
    def uses_apply_guardrail_interface(cls) -> bool: ...
    @classmethod
    def accepts_logging_only_mode(cls) -> bool: ...
    @classmethod
    def supports_logging_only_scope(cls) -> bool: ...
    async def async_pre_call_deployment_hook(
        self, kwargs: dict[str, object], call_type: Any
    ) -> dict[Any, Any] | None: ...
    async def async_pre_call_hook_on_messages(
        self, request_data: Mapping[str, object], messages: Sequence[AllMessageValues]
    ) -> tuple[AllMessageValues, ...]: ...
    async def async_post_call_success_deployment_hook(
        self, request_data: dict[Any, Any], response: Any, call_type: Any
    ) -> Any | None: ...
    async def async_logging_hook(
        self, kwargs: dict[Any, Any], result: object, call_type: str
    ) -> tuple[dict[Any, Any], object]: ...
    def supports_scan_only_tool_results(self) -> bool: ...
    def structured_messages_cover_full_request(self) -> bool: ...
    def supports_structured_messages(self) -> bool: ...
    def apply_stream_scope(self, stream_scope: object) -> None: ...
    def stream_scope_allows(self, data: object, event_type: GuardrailEventHooks) -> bool: ...
    def should_run_guardrail(self, data: Any, event_type: GuardrailEventHooks) -> bool: ...
    def get_guardrail_dynamic_request_body_params(self, request_data: dict[Any, Any]) -> dict[Any, Any]: ...
    def add_standard_logging_guardrail_information_to_request_data(
        self,
        guardrail_json_response: object,
        request_data: dict[Any, Any],
        guardrail_status: Any,
        start_time: float | None = None,
        end_time: float | None = None,
        duration: float | None = None,
        masked_entity_count: dict[str, int] | None = None,
        guardrail_provider: str | None = None,
        event_type: GuardrailEventHooks | None = None,
        tracing_detail: Any = None,
    ) -> None: ...
    async def apply_guardrail(
        self,
        inputs: GenericGuardrailAPIInputs,
        request_data: dict[Any, Any],
        input_type: Literal["request", "response"],
        logging_obj: Any = None,
    ) -> GenericGuardrailAPIInputs: ...
    def mask_content_in_string(
        self, content_string: str, mask_string: str, start_index: int, end_index: int
    ) -> str: ...
    def update_in_memory_litellm_params(self, litellm_params: Any) -> None: ...
    def get_guardrails_messages_for_call_type(
        self, call_type: Any, data: dict[Any, Any] | None = None
    ) -> list[AllMessageValues] | None: ...

def log_guardrail_information(func: Any) -> Any: ...
def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
