from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, overload

from litellm.integrations.custom_logger import CustomLogger as CustomLogger
from litellm.litellm_core_utils.streaming_handler import AsyncCustomStream
from litellm.litellm_core_utils.streaming_handler import CustomStreamWrapper as CustomStreamWrapper
from litellm.text_completions.streaming_iterator import TextCompletionStreamWrapper
from litellm.types.llms.openai import AllMessageValues as AllMessageValues
from litellm.types.llms.openai import HttpxBinaryResponseContent
from litellm.types.llms.openai import OpenAIFileObject as OpenAIFileObject
from litellm.types.rerank import RerankResponse
from litellm.types.router import AlertingConfig as AlertingConfig
from litellm.types.router import AllowedFailsPolicy as AllowedFailsPolicy
from litellm.types.router import AssistantsTypedDict as AssistantsTypedDict
from litellm.types.router import CustomRoutingStrategyBase as CustomRoutingStrategyBase
from litellm.types.router import Deployment as Deployment
from litellm.types.router import DeploymentTypedDict as DeploymentTypedDict
from litellm.types.router import GuardrailTypedDict as GuardrailTypedDict
from litellm.types.router import OptionalPreCallChecks as OptionalPreCallChecks
from litellm.types.router import RetryPolicy as RetryPolicy
from litellm.types.router import RouterGeneralSettings as RouterGeneralSettings
from litellm.types.router import RouterModelGroupAliasItem as RouterModelGroupAliasItem
from litellm.types.router import RoutingStrategy as RoutingStrategy
from litellm.types.router import SearchToolTypedDict as SearchToolTypedDict
from litellm.types.utils import EmbeddingResponse as EmbeddingResponse
from litellm.types.utils import ImageResponse, TranscriptionResponse
from litellm.types.utils import ModelResponse as ModelResponse
from litellm.types.utils import TextCompletionResponse as TextCompletionResponse

class PythonCore:
    max_fallbacks: int | None
    num_retries: int | None
    healthy_deployments: list[Any]
    alerting_config: AlertingConfig | None
    model_group_retry_policy: dict[str, RetryPolicy] | None
    retry_policy: RetryPolicy | None
    router_budget_logger: Any | None
    routing_strategy_args: dict[Any, Any]
    access_groups: Any
    deployment_stats: dict[Any, Any]
    chat: Any
    success_calls: Any
    fail_calls: Any
    total_calls: Any
    retry_after: int
    stream_timeout: float | None
    request_timeout: Any
    timeout: Any
    enable_mid_stream_fallback_continuation: Any
    enable_weighted_failover: bool
    fallback_on_unsupported_params: bool
    explicit_allowed_fails: int | None
    model_group_affinity_config: dict[str, list[str]] | None
    session_affinity_repin_on_failover: bool
    deployment_affinity_ttl_seconds: int
    served_openai_models: Any
    model_id_to_deployment_index_map: dict[str, int]
    default_priority: Any
    scheduler: Any
    client_ttl: int
    assistants_config: AssistantsTypedDict | None
    service_logger_obj: Any
    debug_level: Literal["DEBUG", "INFO"]
    auto_router_capability_limit: Any | None
    ignore_invalid_deployments: bool
    set_verbose: bool
    def registry(self) -> Any: ...
    def settings(self) -> Any: ...
    def health(self) -> Any: ...
    @overload
    async def select(
        self,
        model: str,
        request_kwargs: dict[str, object] | None = None,
        *,
        kind: Literal["pick", "pass_through"] = "pick",
        messages: list[dict[str, str]] | None = None,
        input: str | list[object] | None = None,
        specific_deployment: bool | None = False,
        parent_otel_span: Any = None,
        health_check_probe: bool = False,
    ) -> Any: ...
    @overload
    async def select(
        self,
        model: str,
        request_kwargs: dict[str, object] | None = None,
        *,
        kind: Literal["healthy"],
        messages: list[dict[str, str]] | None = None,
        input: str | list[object] | None = None,
        specific_deployment: bool | None = False,
        parent_otel_span: Any = None,
        health_check_probe: bool = False,
    ) -> list[Any] | Any: ...
    def apply(self, changes: Any) -> Any: ...
    async def aapply(self, changes: Any) -> Any: ...
    def observe(self, logging_obj: Any = None, *, request_scoped: bool = False) -> Any: ...
    def register_plugin(self, plugin: CustomRoutingStrategyBase) -> None: ...
    def retire(self) -> None: ...
    async def call(self, op: str, request: Mapping[str, object]) -> object: ...
    default_cache_time_seconds: int = ...
    tenacity: Any
    leastbusy_logger: Any | None = ...
    lowesttpm_logger: Any | None = ...
    optional_callbacks: list[CustomLogger | Callable[..., Any] | str] | None = ...
    def __init__(
        self,
        model_list: list[DeploymentTypedDict] | list[dict[str, Any]] | None = None,
        assistants_config: AssistantsTypedDict | None = None,
        search_tools: list[SearchToolTypedDict] | None = None,
        guardrail_list: list[GuardrailTypedDict] | None = None,
        redis_url: str | None = None,
        redis_host: str | None = None,
        redis_port: int | None = None,
        redis_password: str | None = None,
        redis_db: int | None = None,
        cache_responses: bool | None = False,
        cache_kwargs: dict[Any, Any] = ...,
        caching_groups: list[tuple[Any, ...]] | None = None,
        client_ttl: int = 3600,
        polling_interval: float | None = None,
        default_priority: int | None = None,
        num_retries: int | None = None,
        max_fallbacks: int | None = None,
        timeout: float | None = None,
        stream_timeout: float | None = None,
        default_litellm_params: dict[Any, Any] | None = None,
        default_max_parallel_requests: int | None = None,
        set_verbose: bool = False,
        debug_level: Literal["DEBUG", "INFO"] = "INFO",
        default_fallbacks: list[str] | None = None,
        fallbacks: list[Any] = ...,
        context_window_fallbacks: list[Any] = ...,
        content_policy_fallbacks: list[Any] = ...,
        model_group_alias: dict[str, str | RouterModelGroupAliasItem] | None = ...,
        enable_pre_call_checks: bool = False,
        enable_tag_filtering: bool = False,
        tag_filtering_match_any: bool = True,
        tag_routing_prefix: str = "",
        plugins: list[Any] | None = None,
        retry_after: int = 0,
        retry_policy: RetryPolicy | dict[Any, Any] | None = None,
        model_group_retry_policy: dict[str, RetryPolicy] = ...,
        allowed_fails: int | None = None,
        allowed_fails_policy: AllowedFailsPolicy | None = None,
        cooldown_time: float | None = None,
        disable_cooldowns: bool | None = None,
        fallback_on_unsupported_params: bool = True,
        routing_strategy: Any = "simple-shuffle",
        optional_pre_call_checks: OptionalPreCallChecks | None = None,
        routing_strategy_args: dict[Any, Any] = ...,
        routing_groups: list[Any | dict[Any, Any]] | None = None,
        provider_budget_config: Any = None,
        alerting_config: AlertingConfig | None = None,
        router_general_settings: RouterGeneralSettings | None = ...,
        deployment_affinity_ttl_seconds: int = 3600,
        model_group_affinity_config: dict[str, list[str]] | None = None,
        ignore_invalid_deployments: bool = False,
        enable_health_check_routing: bool = False,
        health_check_staleness_threshold: int | None = None,
        health_check_ignore_transient_errors: bool = False,
        background_health_check_model_groups: Sequence[str] | None = None,
        enable_weighted_failover: bool = False,
        enable_mid_stream_fallback_continuation: bool = False,
        fallback_access_check: Any = None,
        fallback_budget_check: Any = None,
        auto_router_capability_limit: Any = None,
        session_affinity_repin_on_failover: bool = False,
        _host: Any = ...,
    ) -> None: ...
    @staticmethod
    def get_valid_args() -> list[str]: ...
    def apply_default_settings(self) -> None: ...
    def retire_routing_state(self) -> None: ...
    def routing_strategy_init(
        self, routing_strategy: RoutingStrategy | str, routing_strategy_args: dict[Any, Any]
    ) -> None: ...
    def get_routing_group(self, model_name: str) -> Any | None: ...
    def initialize_assistants_endpoint(self) -> None: ...
    def initialize_router_endpoints(self) -> None: ...
    def validate_fallbacks(self, fallback_param: Sequence[Mapping[str, object]] | None) -> None: ...
    def add_optional_pre_call_checks(self, optional_pre_call_checks: OptionalPreCallChecks | None) -> None: ...
    def set_optional_pre_call_checks(self, optional_pre_call_checks: OptionalPreCallChecks | None) -> None: ...
    def print_deployment(self, deployment: dict[Any, Any]) -> Any: ...
    async def abatch_completion(
        self, models: list[str], messages: list[dict[str, str]] | list[list[dict[str, str]]], **kwargs: Any
    ) -> Any: ...
    async def abatch_completion_one_model_multiple_requests(
        self, model: str, messages: list[list[AllMessageValues]], **kwargs: Any
    ) -> Any: ...
    def priority_header_update(
        self, model: str, kwargs: Mapping[str, object], header: str | None
    ) -> Mapping[str, int | str]: ...
    async def aadapter_completion(
        self,
        adapter_id: str,
        model: str,
        is_retry: bool | None = False,
        is_fallback: bool | None = False,
        is_async: bool | None = False,
        **kwargs: Any,
    ) -> Any: ...
    async def aguardrail(self, guardrail_name: str, original_function: Callable[..., Any], **kwargs: Any) -> Any: ...
    async def acreate_file(self, model: str, **kwargs: Any) -> OpenAIFileObject: ...
    async def avector_store_create(self, model: str | None, **kwargs: Any) -> Any: ...
    async def acreate_batch(self, model: str, **kwargs: Any) -> Any: ...
    async def aretrieve_batch(self, model: str | None = None, **kwargs: Any) -> Any: ...
    async def acancel_batch(self, model: str, **kwargs: Any) -> Any: ...
    async def alist_batches(self, model: str, **kwargs: Any) -> Any: ...
    def factory_function(
        self,
        original_function: Callable[..., Any],
        call_type: Literal[
            "assistants",
            "moderation",
            "anthropic_messages",
            "aresponses",
            "acancel_responses",
            "acompact_responses",
            "responses",
            "aget_responses",
            "adelete_responses",
            "afile_delete",
            "afile_content",
            "_arealtime",
            "acreate_realtime_client_secret",
            "arealtime_calls",
            "acreate_realtime_transcription_session",
            "_aresponses_websocket",
            "acreate_fine_tuning_job",
            "acancel_fine_tuning_job",
            "alist_fine_tuning_jobs",
            "aretrieve_fine_tuning_job",
            "alist_files",
            "aimage_edit",
            "allm_passthrough_route",
            "alist_input_items",
            "agenerate_content",
            "generate_content",
            "agenerate_content_stream",
            "generate_content_stream",
            "avector_store_search",
            "avector_store_create",
            "avector_store_retrieve",
            "avector_store_list",
            "avector_store_update",
            "avector_store_delete",
            "avector_store_file_create",
            "avector_store_file_list",
            "avector_store_file_retrieve",
            "avector_store_file_content",
            "avector_store_file_update",
            "avector_store_file_delete",
            "vector_store_search",
            "vector_store_create",
            "vector_store_retrieve",
            "vector_store_list",
            "vector_store_update",
            "vector_store_delete",
            "vector_store_file_create",
            "vector_store_file_list",
            "vector_store_file_retrieve",
            "vector_store_file_content",
            "vector_store_file_update",
            "vector_store_file_delete",
            "aocr",
            "ocr",
            "asearch",
            "search",
            "adecisions",
            "decisions",
            "asystemone",
            "systemone",
            "aextraction",
            "extraction",
            "aadapter_generate_content",
            "avideo_generation",
            "video_generation",
            "avideo_list",
            "video_list",
            "avideo_status",
            "video_status",
            "avideo_content",
            "video_content",
            "avideo_remix",
            "video_remix",
            "avideo_create_character",
            "video_create_character",
            "avideo_get_character",
            "video_get_character",
            "avideo_edit",
            "video_edit",
            "avideo_extension",
            "video_extension",
            "acreate_container",
            "create_container",
            "alist_containers",
            "list_containers",
            "aretrieve_container",
            "retrieve_container",
            "adelete_container",
            "delete_container",
            "aupload_container_file",
            "upload_container_file",
            "alist_container_files",
            "list_container_files",
            "aretrieve_container_file",
            "retrieve_container_file",
            "adelete_container_file",
            "delete_container_file",
            "acreate_skill",
            "alist_skills",
            "aget_skill",
            "adelete_skill",
            "acreate_interaction",
            "create_interaction",
            "aget_interaction",
            "get_interaction",
            "adelete_interaction",
            "delete_interaction",
            "acancel_interaction",
            "cancel_interaction",
            "acreate_agent",
            "create_agent",
            "alist_agents",
            "list_agents",
            "aget_agent",
            "get_agent",
            "adelete_agent",
            "delete_agent",
            "alist_agent_versions",
            "list_agent_versions",
        ] = "assistants",
    ) -> Any: ...
    async def async_function_with_fallbacks_common_utils(
        self,
        e: Exception,
        disable_fallbacks: bool | None,
        fallbacks: list[Any] | None,
        context_window_fallbacks: list[Any] | None,
        content_policy_fallbacks: list[Any] | None,
        model_group: str | None,
        args: tuple[Any, ...],
        kwargs: dict[Any, Any],
        include_fallback_errors: bool = False,
    ) -> Any: ...
    async def async_function_with_fallbacks(self, *args: Any, **kwargs: Any) -> Any: ...
    async def async_function_with_retries(self, *args: Any, **kwargs: Any) -> Any: ...
    async def make_call(self, original_function: Any, *args: object, **kwargs: Any) -> Any: ...
    def should_retry_this_error(
        self,
        error: Exception,
        healthy_deployments: list[Any] | None = None,
        all_deployments: list[Any] | None = None,
        context_window_fallbacks: list[Any] | None = None,
        content_policy_fallbacks: list[Any] | None = None,
        regular_fallbacks: list[Any] | None = None,
    ) -> Any: ...
    def function_with_fallbacks(self, *args: Any, **kwargs: Any) -> Any: ...
    async def deployment_callback_on_success(
        self, kwargs: Any, completion_response: Any, start_time: Any, end_time: Any
    ) -> Any: ...
    async def increment_deployment_usage_for_response(
        self, response: object, request_kwargs: dict[str, object]
    ) -> None: ...
    def sync_deployment_callback_on_success(
        self, kwargs: Any, completion_response: Any, start_time: Any, end_time: Any
    ) -> str | None: ...
    def deployment_callback_on_failure(
        self, kwargs: Any, completion_response: Any, start_time: Any, end_time: Any
    ) -> bool: ...
    async def async_deployment_callback_on_failure(
        self, kwargs: Any, completion_response: object | None, start_time: Any, end_time: Any
    ) -> None: ...
    def routing_strategy_pre_call_checks(self, deployment: dict[Any, Any]) -> None: ...
    async def async_routing_strategy_pre_call_checks(
        self, deployment: dict[Any, Any], parent_otel_span: Any, logging_obj: Any = None
    ) -> None: ...
    async def async_admit_deployment_turn(
        self, model_group: str, opened_on: Mapping[str, object], request_kwargs: Mapping[str, object]
    ) -> Mapping[str, object]: ...
    async def async_callback_filter_deployments(
        self,
        model: str,
        healthy_deployments: list[dict[Any, Any]],
        messages: list[AllMessageValues] | None,
        parent_otel_span: Any,
        request_kwargs: dict[Any, Any] | None = None,
        logging_obj: Any = None,
    ) -> Any: ...
    def init_auto_router_deployment(self, deployment: Deployment) -> None: ...
    def auto_router_capability_violation(self, capability: Any) -> str | None: ...
    def init_complexity_router_deployment(self, deployment: Deployment) -> None: ...
    def init_adaptive_router_deployment(self, deployment: Deployment) -> None: ...
    def init_quality_router_deployment(self, deployment: Deployment) -> None: ...
    def deployment_is_active_for_environment(self, deployment: Deployment) -> bool: ...
    def set_model_list(self, model_list: list[Any]) -> None: ...
    def add_deployment(self, deployment: Deployment) -> Deployment | None: ...
    def replay_model_cost_registrations(self) -> None: ...
    def team_public_model_names_of(self, team_id: str) -> frozenset[str]: ...
    async def get_model_group_io_token_usage(self, model_group: str) -> tuple[int | None, int | None]: ...
    async def set_response_headers(
        self,
        response: object,
        model_group: str | None = None,
        request_kwargs: dict[str, object] | None = None,
    ) -> Any: ...
    TIER_PARAMS_NEVER_DROPPED: Any = ...
    async def async_get_available_deployment_for_pass_through(
        self,
        model: str,
        request_kwargs: dict[Any, Any],
        messages: list[dict[str, str]] | None = None,
        input: str | list[Any] | None = None,
        specific_deployment: bool | None = False,
    ) -> Any: ...
    get_available_deployment: Any
    def get_num_retries_from_retry_policy(self, exception: Exception, model_group: str | None = None) -> Any: ...
    def flush_cache(self) -> None: ...
    def reset(self) -> None: ...
    @overload
    async def acompletion(
        self, model: str, messages: list[Any], stream: Literal[True], **kwargs: Any
    ) -> AsyncCustomStream: ...
    @overload
    async def acompletion(
        self, model: str, messages: list[Any], stream: Literal[False] | None = ..., **kwargs: Any
    ) -> ModelResponse: ...
    @overload
    async def acompletion(
        self, model: str, messages: list[Any], stream: bool | None = ..., **kwargs: Any
    ) -> ModelResponse | AsyncCustomStream: ...
    @overload
    def completion(
        self, model: str, messages: list[Any], *, stream: Literal[True], **kwargs: Any
    ) -> CustomStreamWrapper: ...
    @overload
    def completion(
        self, model: str, messages: list[Any], *, stream: Literal[False] | None = None, **kwargs: Any
    ) -> ModelResponse: ...
    @overload
    def completion(
        self, model: str, messages: list[Any], *, stream: bool | None, **kwargs: Any
    ) -> ModelResponse | CustomStreamWrapper: ...
    @overload
    async def schedule_acompletion(
        self,
        model: str,
        messages: list[Any],
        priority: int | None = None,
        stream: Literal[False] = False,
        **kwargs: Any,
    ) -> ModelResponse: ...
    @overload
    async def schedule_acompletion(
        self, model: str, messages: list[Any], priority: int | None, stream: Literal[True], **kwargs: Any
    ) -> AsyncCustomStream: ...
    @overload
    async def schedule_acompletion(
        self,
        model: str,
        messages: list[Any],
        priority: int | None = None,
        stream: bool = False,
        **kwargs: Any,
    ) -> ModelResponse | AsyncCustomStream: ...
    @overload
    async def abatch_completion_fastest_response(
        self, model: str, messages: list[Any], stream: Literal[True], **kwargs: Any
    ) -> AsyncCustomStream: ...
    @overload
    async def abatch_completion_fastest_response(
        self, model: str, messages: list[Any], stream: Literal[False] = False, **kwargs: Any
    ) -> ModelResponse: ...
    @overload
    async def abatch_completion_fastest_response(
        self, model: str, messages: list[Any], stream: bool = False, **kwargs: Any
    ) -> ModelResponse | AsyncCustomStream: ...
    @overload
    async def atext_completion(
        self,
        model: str,
        prompt: Any,
        is_retry: bool | None = False,
        is_fallback: bool | None = False,
        is_async: bool | None = False,
        *,
        stream: Literal[True],
        **kwargs: Any,
    ) -> TextCompletionStreamWrapper: ...
    @overload
    async def atext_completion(
        self,
        model: str,
        prompt: Any,
        is_retry: bool | None = False,
        is_fallback: bool | None = False,
        is_async: bool | None = False,
        *,
        stream: Literal[False] | None = None,
        **kwargs: Any,
    ) -> TextCompletionResponse: ...
    @overload
    async def atext_completion(
        self,
        model: str,
        prompt: Any,
        is_retry: bool | None = False,
        is_fallback: bool | None = False,
        is_async: bool | None = False,
        *,
        stream: bool | None,
        **kwargs: Any,
    ) -> TextCompletionResponse | TextCompletionStreamWrapper: ...
    def text_completion(
        self,
        model: str,
        prompt: Any,
        is_retry: bool | None = False,
        is_fallback: bool | None = False,
        is_async: bool | None = False,
        **kwargs: Any,
    ) -> Any: ...
    def embedding(self, model: str, input: Any, is_async: bool | None = False, **kwargs: Any) -> EmbeddingResponse: ...
    async def aembedding(
        self, model: str, input: Any, is_async: bool | None = True, **kwargs: Any
    ) -> EmbeddingResponse: ...
    def image_generation(self, prompt: str, model: str, **kwargs: Any) -> ImageResponse: ...
    async def aimage_generation(self, prompt: str, model: str, **kwargs: Any) -> ImageResponse: ...
    async def atranscription(self, file: Any, model: str, **kwargs: Any) -> TranscriptionResponse: ...
    async def aspeech(
        self, model: str, input: str, voice: str | None = None, **kwargs: Any
    ) -> HttpxBinaryResponseContent: ...
    async def arerank(self, model: str, **kwargs: Any) -> RerankResponse: ...
    # made by factory_function when the router is made
    async def a_add_message(self, *args: Any, **kwargs: Any) -> Any: ...
    async def aadapter_generate_content(self, *args: Any, **kwargs: Any) -> Any: ...
    async def aanthropic_messages(self, *args: Any, **kwargs: Any) -> Any: ...
    async def acancel_fine_tuning_job(self, *args: Any, **kwargs: Any) -> Any: ...
    async def acancel_interaction(self, *args: Any, **kwargs: Any) -> Any: ...
    async def acancel_responses(self, *args: Any, **kwargs: Any) -> Any: ...
    async def acompact_responses(self, *args: Any, **kwargs: Any) -> Any: ...
    async def acreate_agent(self, *args: Any, **kwargs: Any) -> Any: ...
    async def acreate_assistants(self, *args: Any, **kwargs: Any) -> Any: ...
    async def acreate_container(self, *args: Any, **kwargs: Any) -> Any: ...
    async def acreate_fine_tuning_job(self, *args: Any, **kwargs: Any) -> Any: ...
    async def acreate_interaction(self, *args: Any, **kwargs: Any) -> Any: ...
    async def acreate_realtime_client_secret(self, *args: Any, **kwargs: Any) -> Any: ...
    async def acreate_realtime_transcription_session(self, *args: Any, **kwargs: Any) -> Any: ...
    async def acreate_skill(self, *args: Any, **kwargs: Any) -> Any: ...
    async def acreate_thread(self, *args: Any, **kwargs: Any) -> Any: ...
    async def adecisions(self, *args: Any, **kwargs: Any) -> Any: ...
    async def adelete_agent(self, *args: Any, **kwargs: Any) -> Any: ...
    async def adelete_assistant(self, *args: Any, **kwargs: Any) -> Any: ...
    async def adelete_container(self, *args: Any, **kwargs: Any) -> Any: ...
    async def adelete_interaction(self, *args: Any, **kwargs: Any) -> Any: ...
    async def adelete_responses(self, *args: Any, **kwargs: Any) -> Any: ...
    async def adelete_skill(self, *args: Any, **kwargs: Any) -> Any: ...
    async def aextraction(self, *args: Any, **kwargs: Any) -> Any: ...
    async def afile_content(self, *args: Any, **kwargs: Any) -> Any: ...
    async def afile_delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def afile_list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def agenerate_content(self, *args: Any, **kwargs: Any) -> Any: ...
    async def agenerate_content_stream(self, *args: Any, **kwargs: Any) -> Any: ...
    async def aget_agent(self, *args: Any, **kwargs: Any) -> Any: ...
    async def aget_assistants(self, *args: Any, **kwargs: Any) -> Any: ...
    async def aget_interaction(self, *args: Any, **kwargs: Any) -> Any: ...
    async def aget_messages(self, *args: Any, **kwargs: Any) -> Any: ...
    async def aget_responses(self, *args: Any, **kwargs: Any) -> Any: ...
    async def aget_skill(self, *args: Any, **kwargs: Any) -> Any: ...
    async def aget_thread(self, *args: Any, **kwargs: Any) -> Any: ...
    async def aimage_edit(self, *args: Any, **kwargs: Any) -> Any: ...
    async def alist_agent_versions(self, *args: Any, **kwargs: Any) -> Any: ...
    async def alist_agents(self, *args: Any, **kwargs: Any) -> Any: ...
    async def alist_containers(self, *args: Any, **kwargs: Any) -> Any: ...
    async def alist_fine_tuning_jobs(self, *args: Any, **kwargs: Any) -> Any: ...
    async def alist_input_items(self, *args: Any, **kwargs: Any) -> Any: ...
    async def alist_skills(self, *args: Any, **kwargs: Any) -> Any: ...
    async def allm_passthrough_route(self, *args: Any, **kwargs: Any) -> Any: ...
    async def amoderation(self, *args: Any, **kwargs: Any) -> Any: ...
    async def anthropic_messages(self, *args: Any, **kwargs: Any) -> Any: ...
    async def aocr(self, *args: Any, **kwargs: Any) -> Any: ...
    async def arealtime_calls(self, *args: Any, **kwargs: Any) -> Any: ...
    async def aresponses(self, *args: Any, **kwargs: Any) -> Any: ...
    async def aretrieve_container(self, *args: Any, **kwargs: Any) -> Any: ...
    async def aretrieve_fine_tuning_job(self, *args: Any, **kwargs: Any) -> Any: ...
    async def arun_thread(self, *args: Any, **kwargs: Any) -> Any: ...
    async def asearch(self, *args: Any, **kwargs: Any) -> Any: ...
    async def asystemone(self, *args: Any, **kwargs: Any) -> Any: ...
    async def avector_store_delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def avector_store_file_content(self, *args: Any, **kwargs: Any) -> Any: ...
    async def avector_store_file_create(self, *args: Any, **kwargs: Any) -> Any: ...
    async def avector_store_file_delete(self, *args: Any, **kwargs: Any) -> Any: ...
    async def avector_store_file_list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def avector_store_file_retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def avector_store_file_update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def avector_store_list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def avector_store_retrieve(self, *args: Any, **kwargs: Any) -> Any: ...
    async def avector_store_search(self, *args: Any, **kwargs: Any) -> Any: ...
    async def avector_store_update(self, *args: Any, **kwargs: Any) -> Any: ...
    async def avideo_content(self, *args: Any, **kwargs: Any) -> Any: ...
    async def avideo_create_character(self, *args: Any, **kwargs: Any) -> Any: ...
    async def avideo_edit(self, *args: Any, **kwargs: Any) -> Any: ...
    async def avideo_extension(self, *args: Any, **kwargs: Any) -> Any: ...
    async def avideo_generation(self, *args: Any, **kwargs: Any) -> Any: ...
    async def avideo_get_character(self, *args: Any, **kwargs: Any) -> Any: ...
    async def avideo_list(self, *args: Any, **kwargs: Any) -> Any: ...
    async def avideo_remix(self, *args: Any, **kwargs: Any) -> Any: ...
    async def avideo_status(self, *args: Any, **kwargs: Any) -> Any: ...
    def __getattr__(
        self, name: str
    ) -> Any: ...  # deprecated and internal members, which upstream also serves dynamically

# Not declared, as they would load another package or are seldom used: a class or an alias, so that isinstance
# and a union may name them.
class AsyncOpenAI(Any): ...
class FallbackAwareAnthropicMessagesStream(Any): ...
class FallbackAwareStreamWrapper(Any): ...
class RoutingArgs(Any): ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
