from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from enum import Enum
from typing import Any, Literal, TypeAlias

from litellm.types.guardrails import GuardrailEventHooks as GuardrailEventHooks
from litellm.types.llms.base import BaseLiteLLMOpenAIResponseObject as BaseLiteLLMOpenAIResponseObject
from litellm.types.llms.base import CachedTokensDetails as CachedTokensDetails
from litellm.types.llms.base import HiddenParams as HiddenParams
from litellm.types.llms.base import LiteLLMPydanticObjectBase as LiteLLMPydanticObjectBase
from litellm.types.llms.base import OpenAIObject as OpenAIObject
from litellm.types.llms.base_model import LiteLLMBaseModel as LiteLLMBaseModel
from litellm.types.llms.base_model import _PydanticModel
from litellm.types.llms.openai import AllMessageValues as AllMessageValues
from litellm.types.llms.openai import ChatCompletionAnnotation as ChatCompletionAnnotation
from litellm.types.llms.openai import ChatCompletionReasoningItem as ChatCompletionReasoningItem
from litellm.types.llms.openai import (
    ChatCompletionRedactedThinkingBlock as ChatCompletionRedactedThinkingBlock,
)
from litellm.types.llms.openai import ChatCompletionThinkingBlock as ChatCompletionThinkingBlock
from litellm.types.llms.openai import ChatCompletionToolCallChunk as ChatCompletionToolCallChunk
from litellm.types.llms.openai import ChatCompletionToolParam as ChatCompletionToolParam
from litellm.types.llms.openai import ChatCompletionUsageBlock as ChatCompletionUsageBlock
from litellm.types.llms.openai import ImageURLListItem as ImageURLListItem
from litellm.types.llms.openai import OpenAIChatCompletionFinishReason as OpenAIChatCompletionFinishReason
from litellm.types.llms.openai import ResponsesAPIResponse as ResponsesAPIResponse
from litellm.types.rerank import RerankResponse as RerankResponse
from typing_extensions import NotRequired, ReadOnly, Required, Self, TypedDict

# An attribute that run time leaves out, or sets to None, for some responses; users read it without asking.
MaybeNone: TypeAlias = Any  # stub only

class SafeAttributeModel: ...

class LiteLLMCommonStrings(Enum):
    redacted_by_litellm = ...
    llm_provider_not_provided = ...

class CostPerToken(TypedDict, total=False):
    input_cost_per_token: Required[float]
    output_cost_per_token: Required[float]
    cache_read_input_token_cost: float
    cache_creation_input_token_cost: float

class ProviderField(TypedDict):
    field_name: str
    field_type: Literal["string"]
    field_description: str
    field_value: str

class ProviderSpecificModelInfo(TypedDict, total=False):
    supports_system_messages: bool | None
    supports_response_schema: bool | None
    supports_vision: bool | None
    supports_function_calling: bool | None
    supports_tool_choice: bool | None
    supports_assistant_prefill: bool | None
    supports_prompt_caching: bool | None
    supports_prompt_cache_breakpoint: ReadOnly[bool | None]
    supports_thinking_cache_preservation: ReadOnly[bool | None]
    supports_computer_use: bool | None
    supports_audio_input: bool | None
    supports_video_input: ReadOnly[bool | None]
    supports_box_questions: ReadOnly[bool | None]
    supports_embedding_image_input: bool | None
    supports_audio_output: bool | None
    supports_pdf_input: bool | None
    supports_native_streaming: bool | None
    supports_native_structured_output: bool | None
    supports_bedrock_native_structured_output: ReadOnly[bool | None]
    supports_parallel_function_calling: bool | None
    supports_web_search: bool | None
    supports_reasoning: bool | None
    supports_sampling_params: ReadOnly[bool | None]
    supports_adaptive_thinking: bool | None
    supports_legacy_thinking: ReadOnly[bool | None]
    thinking_always_on: ReadOnly[bool | None]
    supports_tool_search: bool | None
    supports_mid_conversation_system: bool | None
    supports_url_context: bool | None
    supports_none_reasoning_effort: bool | None
    supports_minimal_reasoning_effort: bool | None
    supports_low_reasoning_effort: bool | None
    supports_xhigh_reasoning_effort: bool | None
    supports_max_reasoning_effort: bool | None
    reasoning_effort_levels: ReadOnly[Sequence[str] | None]
    reasoning_modes: ReadOnly[Sequence[str] | None]
    reasoning_contexts: ReadOnly[Sequence[str] | None]
    default_reasoning_effort: ReadOnly[Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None]
    supports_output_config: bool | None
    supports_image_size: bool | None
    supports_anthropic_thinking_payload: ReadOnly[bool | None]
    supports_anthropic_compaction: ReadOnly[bool | None]
    supported_audio_formats: ReadOnly[Sequence[Literal["mp3", "wav"]] | None]
    vertex_ai_audio_api: ReadOnly[Literal["lyria_predict", "lyria_interactions"] | None]
    bedrock_output_config_effort_ceiling: Literal["low", "medium", "high", "max", "xhigh"] | None
    bedrock_converse_supports_strict_tools: bool | None
    supports_regex_lookaround: ReadOnly[bool | None]
    token_count_framing: ReadOnly[int | None]
    token_count_model: ReadOnly[Any | None]
    token_count_tokenizer: ReadOnly[Any | None]

class SearchContextCostPerQuery(TypedDict, total=False):
    search_context_size_low: float
    search_context_size_medium: float
    search_context_size_high: float

class ModelInfoBase(ProviderSpecificModelInfo, total=False):
    key: Required[str]
    max_tokens: Required[int | None]
    max_input_tokens: Required[int | None]
    max_output_tokens: Required[int | None]
    input_cost_per_token: Required[float | None]
    input_cost_per_token_flex: float | None
    input_cost_per_token_priority: float | None
    input_cost_per_token_balanced: ReadOnly[float | None]
    input_cost_per_token_ultrafast: ReadOnly[float | None]
    cache_creation_input_token_cost: float | None
    cache_creation_input_token_cost_above_200k_tokens: float | None
    cache_creation_input_token_cost_above_100k_tokens: ReadOnly[float | None]
    cache_creation_input_token_cost_above_1hr_above_100k_tokens: ReadOnly[float | None]
    cache_creation_input_token_cost_above_272k_tokens: float | None
    cache_creation_input_token_cost_above_272k_tokens_priority: float | None
    cache_creation_input_token_cost_above_272k_tokens_flex: float | None
    cache_creation_input_token_cost_above_272k_tokens_ultrafast: ReadOnly[float | None]
    cache_creation_input_token_cost_above_1hr: float | None
    cache_creation_input_token_cost_above_12hr: ReadOnly[float | None]
    cache_creation_input_token_cost_above_12hr_flex: ReadOnly[float | None]
    cache_creation_input_token_cost_above_12hr_priority: ReadOnly[float | None]
    cache_creation_input_token_cost_above_12hr_above_272k_tokens: ReadOnly[float | None]
    cache_creation_input_token_cost_above_12hr_above_272k_tokens_flex: ReadOnly[float | None]
    cache_creation_input_token_cost_above_12hr_above_272k_tokens_priority: ReadOnly[float | None]
    cache_creation_input_token_cost_above_12hr_batches: ReadOnly[float | None]
    cache_creation_input_token_cost_above_12hr_ultrafast: ReadOnly[float | None]
    cache_creation_input_token_cost_above_12hr_above_272k_tokens_batches: ReadOnly[float | None]
    cache_creation_input_token_cost_above_12hr_above_272k_tokens_ultrafast: ReadOnly[float | None]
    cache_creation_input_token_cost_flex: float | None
    cache_creation_input_token_cost_priority: float | None
    cache_creation_input_token_cost_ultrafast: ReadOnly[float | None]
    cache_read_input_token_cost: float | None
    cache_read_input_audio_token_cost: ReadOnly[float | None]
    cache_read_input_audio_token_cost_flex: ReadOnly[float | None]
    cache_read_input_audio_token_cost_priority: ReadOnly[float | None]
    cache_read_input_image_token_cost: ReadOnly[float | None]
    explicit_cache_read_input_token_cost: ReadOnly[float | None]
    cache_read_input_token_cost_flex: float | None
    cache_read_input_token_cost_priority: float | None
    cache_read_input_token_cost_balanced: ReadOnly[float | None]
    cache_read_input_token_cost_ultrafast: ReadOnly[float | None]
    cache_read_input_token_cost_above_200k_tokens: float | None
    cache_read_input_token_cost_above_100k_tokens: ReadOnly[float | None]
    cache_read_input_token_cost_above_200k_tokens_priority: float | None
    cache_read_input_token_cost_above_272k_tokens: float | None
    cache_read_input_token_cost_above_272k_tokens_priority: float | None
    cache_read_input_token_cost_above_272k_tokens_flex: float | None
    cache_read_input_token_cost_above_272k_tokens_ultrafast: ReadOnly[float | None]
    cache_read_input_token_cost_above_512k_tokens: float | None
    cache_read_input_token_cost_batches: ReadOnly[float | None]
    cache_read_input_audio_token_cost_batches: ReadOnly[float | None]
    cache_read_input_token_cost_above_200k_tokens_batches: ReadOnly[float | None]
    cache_read_input_token_cost_above_100k_tokens_batches: ReadOnly[float | None]
    cache_read_input_token_cost_above_272k_tokens_batches: ReadOnly[float | None]
    cache_creation_input_token_cost_batches: ReadOnly[float | None]
    cache_creation_input_token_cost_above_200k_tokens_batches: ReadOnly[float | None]
    cache_creation_input_token_cost_above_100k_tokens_batches: ReadOnly[float | None]
    cache_creation_input_token_cost_above_272k_tokens_batches: ReadOnly[float | None]
    prompt_cache_min_tokens: int | None
    off_peak_pricing: ReadOnly[Any | None]
    input_cost_per_character: float | None
    input_cost_per_audio_token: float | None
    input_cost_per_audio_token_flex: ReadOnly[float | None]
    input_cost_per_audio_token_priority: ReadOnly[float | None]
    input_cost_per_token_above_128k_tokens: float | None
    input_cost_per_token_above_200k_tokens: float | None
    input_cost_per_token_above_100k_tokens: ReadOnly[float | None]
    input_cost_per_token_above_200k_tokens_priority: float | None
    input_cost_per_token_above_272k_tokens: float | None
    input_cost_per_token_above_272k_tokens_priority: float | None
    input_cost_per_token_above_272k_tokens_flex: float | None
    input_cost_per_token_above_272k_tokens_ultrafast: ReadOnly[float | None]
    input_cost_per_token_above_512k_tokens: float | None
    input_cost_per_character_above_128k_tokens: float | None
    input_cost_per_query: float | None
    input_cost_per_image: float | None
    input_cost_per_image_token: float | None
    input_cost_per_video_token: float | None
    input_cost_per_audio_per_second: float | None
    input_cost_per_video_per_second: float | None
    input_cost_per_audio_token_batches: ReadOnly[float | None]
    input_cost_per_image_token_batches: ReadOnly[float | None]
    cost_per_second: ReadOnly[float | None]
    input_cost_per_second: float | None
    input_cost_per_text_message: ReadOnly[float | None]
    input_cost_per_token_batches: float | None
    input_cost_per_video_token_batches: ReadOnly[float | None]
    input_cost_per_token_above_200k_tokens_batches: ReadOnly[float | None]
    input_cost_per_token_above_100k_tokens_batches: ReadOnly[float | None]
    input_cost_per_token_above_272k_tokens_batches: ReadOnly[float | None]
    output_cost_per_token_batches: float | None
    output_cost_per_token_above_200k_tokens_batches: ReadOnly[float | None]
    output_cost_per_token_above_100k_tokens_batches: ReadOnly[float | None]
    output_cost_per_token_above_272k_tokens_batches: ReadOnly[float | None]
    output_cost_per_token: Required[float | None]
    output_cost_per_token_flex: float | None
    output_cost_per_token_priority: float | None
    output_cost_per_token_balanced: ReadOnly[float | None]
    output_cost_per_token_ultrafast: ReadOnly[float | None]
    regional_processing_uplift_multiplier_eu: float | None
    regional_processing_uplift_multiplier_us: float | None
    regional_endpoint_uplift_multiplier: ReadOnly[float | None]
    output_cost_per_character: float | None
    output_cost_per_audio_token: float | None
    output_cost_per_token_above_128k_tokens: float | None
    output_cost_per_token_above_200k_tokens: float | None
    output_cost_per_token_above_100k_tokens: ReadOnly[float | None]
    output_cost_per_token_above_200k_tokens_priority: float | None
    output_cost_per_token_above_272k_tokens: float | None
    output_cost_per_token_above_272k_tokens_priority: float | None
    output_cost_per_token_above_272k_tokens_flex: float | None
    output_cost_per_token_above_272k_tokens_ultrafast: ReadOnly[float | None]
    output_cost_per_token_above_512k_tokens: float | None
    output_cost_per_character_above_128k_tokens: float | None
    output_cost_per_image: float | None
    output_cost_per_pixel: ReadOnly[float | None]
    output_cost_per_image_token: float | None
    output_cost_per_image_token_batches: ReadOnly[float | None]
    output_cost_per_video_token: float | None
    output_vector_size: int | None
    output_cost_per_reasoning_token: float | None
    output_cost_per_reasoning_token_flex: float | None
    output_cost_per_reasoning_token_priority: float | None
    output_cost_per_video_per_second: float | None
    output_cost_per_audio_per_second: float | None
    output_cost_per_second: float | None
    output_cost_per_second_1080p: float | None
    output_cost_per_second_480p: ReadOnly[float | None]
    output_cost_per_second_720p: ReadOnly[float | None]
    output_cost_per_second_768p: ReadOnly[float | None]
    output_cost_per_second_2k: ReadOnly[float | None]
    output_cost_per_second_4k: ReadOnly[float | None]
    output_cost_per_image_512: ReadOnly[float | None]
    output_cost_per_image_1024: ReadOnly[float | None]
    output_cost_per_image_1536: ReadOnly[float | None]
    ocr_cost_per_page: float | None
    ocr_cost_per_page_batches: ReadOnly[float | None]
    ocr_cost_per_credit: float | None
    annotation_cost_per_page: float | None
    annotation_cost_per_page_batches: ReadOnly[float | None]
    search_context_cost_per_query: SearchContextCostPerQuery | None
    search_queries_cost_per_query: ReadOnly[float | SearchContextCostPerQuery | None]
    web_search_billing_unit: Literal["per_query", "per_prompt"] | None
    search_free_requests: ReadOnly[Any | None]
    google_maps_grounding_cost_per_query: ReadOnly[float | None]
    citation_cost_per_token: float | None
    tiered_pricing: list[dict[str, Any]] | None
    litellm_provider: Required[str]
    mode: Required[
        Literal[
            "completion",
            "embedding",
            "image_generation",
            "chat",
            "audio_transcription",
            "audio_speech",
            "responses",
            "decisions",
            "evaluation",
            "extraction",
            "ocr",
            "realtime",
        ]
    ]
    supported_endpoints: list[str] | None
    use_openai_responses_path: bool | None
    tpm: int | None
    rpm: int | None
    provider_specific_entry: dict[str, float] | None
    uses_embed_content: bool | None

class ModelInfo(ModelInfoBase, total=False):
    supported_openai_params: Required[list[str] | None]

class GenericStreamingChunk(TypedDict, total=False):
    text: Required[str]
    tool_use: ChatCompletionToolCallChunk | None
    is_finished: Required[bool]
    finish_reason: Required[str]
    usage: Required[ChatCompletionUsageBlock | None]
    index: int
    provider_specific_fields: dict[str, Any] | None

class TopLogprob(OpenAIObject):
    token: str
    bytes: list[int] | None = ...
    logprob: float

class ChatCompletionTokenLogprob(OpenAIObject):
    token: str
    bytes: list[int] | None = ...
    logprob: float
    top_logprobs: list[TopLogprob] = ...
    def __contains__(self, key: Any) -> bool: ...
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...

class ChoiceLogprobs(OpenAIObject):
    content: list[ChatCompletionTokenLogprob] | None = ...
    refusal: Sequence[ChatCompletionTokenLogprob] | None = ...
    def __contains__(self, key: Any) -> bool: ...
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...

class FunctionCall(OpenAIObject):
    arguments: str
    name: str | None = ...

class Function(OpenAIObject):
    arguments: str
    name: str | None
    def __init__(
        self, arguments: dict[Any, Any] | str | None = None, name: str | None = None, **params: Any
    ) -> None: ...
    def __contains__(self, key: Any) -> bool: ...
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def __setitem__(self, key: Any, value: Any) -> None: ...

class ChatCompletionDeltaToolCall(OpenAIObject):
    id: str | None = ...
    function: Function
    type: str | None = ...
    index: int
    def __contains__(self, key: Any) -> bool: ...
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def __setitem__(self, key: Any, value: Any) -> None: ...

class _CustomToolCallAccess(OpenAIObject):
    def __contains__(self, key: Any) -> bool: ...
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def __setitem__(self, key: Any, value: Any) -> None: ...

class ChatCompletionCustomToolCallPayload(_CustomToolCallAccess):
    name: str
    input: str

class ChatCompletionDeltaCustomToolCallPayload(_CustomToolCallAccess):
    name: str | None = ...
    input: str | None = ...

class ChatCompletionMessageCustomToolCall(_CustomToolCallAccess):
    id: str
    type: Literal["custom"] = ...
    custom: ChatCompletionCustomToolCallPayload

class ChatCompletionDeltaCustomToolCall(_CustomToolCallAccess):
    id: str | None = ...
    type: str | None = ...
    custom: ChatCompletionDeltaCustomToolCallPayload
    index: int

class ChatCompletionMessageToolCall(OpenAIObject):
    id: str
    function: Function
    type: str
    def __init__(
        self,
        function: dict[Any, Any] | Function,
        id: str | None = None,
        type: str | None = None,
        **params: Any,
    ) -> None: ...
    def __contains__(self, key: object) -> bool: ...
    def get(self, key: str, default: Any = None) -> Any: ...
    def __getitem__(self, key: str) -> Any: ...
    def __setitem__(self, key: str, value: Any) -> None: ...

class ChatCompletionAudioResponse(OpenAIObject):
    id: str
    data: str
    expires_at: int
    transcript: str
    def __init__(self, data: str, expires_at: int, transcript: str, id: str | None = None, **params: Any) -> None: ...
    def __contains__(self, key: object) -> bool: ...
    def get(self, key: str, default: Any = None) -> Any: ...
    def __getitem__(self, key: str) -> Any: ...
    def __setitem__(self, key: str, value: Any) -> None: ...

class Message(SafeAttributeModel, OpenAIObject):
    content: str | None
    role: Literal["assistant", "user", "system", "tool", "function"]
    refusal: str | None = ...
    tool_calls: list[ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall] | None
    function_call: FunctionCall | None
    audio: ChatCompletionAudioResponse | None = ...
    images: list[ImageURLListItem] | None = ...
    reasoning_content: str | None = ...
    thinking_blocks: list[ChatCompletionThinkingBlock | ChatCompletionRedactedThinkingBlock] | None = ...
    reasoning_items: list[ChatCompletionReasoningItem] | None = ...
    provider_specific_fields: dict[str, Any] | None = ...
    annotations: list[ChatCompletionAnnotation] | None = ...
    def __init__(
        self,
        content: str | None = None,
        role: Literal["assistant", "user", "system", "tool", "function"] = "assistant",
        function_call: Any = None,
        tool_calls: list[Any] | None = None,
        audio: ChatCompletionAudioResponse | None = None,
        images: list[ImageURLListItem] | None = None,
        provider_specific_fields: dict[str, Any] | None = None,
        reasoning_content: str | None = None,
        thinking_blocks: list[ChatCompletionThinkingBlock | ChatCompletionRedactedThinkingBlock] | None = None,
        reasoning_items: list[ChatCompletionReasoningItem] | None = None,
        annotations: list[ChatCompletionAnnotation] | None = None,
        **params: Any,
    ) -> None: ...
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def __setitem__(self, key: Any, value: Any) -> None: ...
    def json(self, **kwargs: Any) -> Any: ...

class Delta(SafeAttributeModel, OpenAIObject):
    content: str | None
    role: str | None
    function_call: FunctionCall | None
    tool_calls: list[ChatCompletionDeltaToolCall | ChatCompletionDeltaCustomToolCall] | None
    audio: ChatCompletionAudioResponse | None
    images: list[ImageURLListItem] | None
    annotations: list[ChatCompletionAnnotation] | None
    reasoning_content: str | None = ...
    thinking_blocks: list[ChatCompletionThinkingBlock | ChatCompletionRedactedThinkingBlock] | None = ...
    reasoning_items: list[ChatCompletionReasoningItem] | None = ...
    provider_specific_fields: dict[str, Any] | None = ...
    def __init__(
        self,
        content: Any = None,
        role: Any = None,
        function_call: Any = None,
        tool_calls: Any = None,
        audio: ChatCompletionAudioResponse | None = None,
        images: list[ImageURLListItem] | None = None,
        reasoning_content: str | None = None,
        thinking_blocks: list[ChatCompletionThinkingBlock | ChatCompletionRedactedThinkingBlock] | None = None,
        reasoning_items: list[ChatCompletionReasoningItem] | None = None,
        annotations: list[ChatCompletionAnnotation] | None = None,
        **params: Any,
    ) -> None: ...
    def __contains__(self, key: Any) -> bool: ...
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def __setitem__(self, key: Any, value: Any) -> None: ...

class Choices(SafeAttributeModel, OpenAIObject):
    finish_reason: OpenAIChatCompletionFinishReason
    index: int
    message: Message
    logprobs: ChoiceLogprobs | Any | None = ...
    provider_specific_fields: dict[str, Any] | None = ...
    def __init__(
        self,
        finish_reason: Any = None,
        index: Any = 0,
        message: Message | dict[Any, Any] | None = None,
        logprobs: Any = None,
        enhancements: Any = None,
        provider_specific_fields: dict[str, Any] | None = None,
        **params: Any,
    ) -> None: ...
    def __contains__(self, key: Any) -> bool: ...
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def __setitem__(self, key: Any, value: Any) -> None: ...

class CompletionTokensDetailsWrapper(OpenAIObject):
    accepted_prediction_tokens: int | None = ...
    audio_tokens: int | None = ...
    reasoning_tokens: int | None = ...
    rejected_prediction_tokens: int | None = ...
    text_tokens: int | None = ...
    image_tokens: int | None = ...
    video_tokens: int | None = ...

class CacheCreationTokenDetails(LiteLLMBaseModel):
    ephemeral_5m_input_tokens: int | None = ...
    ephemeral_30m_input_tokens: int | None = ...
    ephemeral_1h_input_tokens: int | None = ...
    ephemeral_12h_input_tokens: int | None = ...

class PromptTokensDetailsWrapper(SafeAttributeModel, OpenAIObject):
    audio_tokens: int | None = ...
    cached_tokens: int | None = ...
    text_tokens: int | None = ...
    image_tokens: int | None = ...
    video_tokens: int | None = ...
    web_search_requests: int | None = ...
    google_maps_grounding_requests: int | None = ...
    tool_use_tokens: int | None = ...
    initial_prompt_tokens: int | None = ...
    character_count: int | None = ...
    image_count: int | None = ...
    video_length_seconds: float | None = ...
    audio_length_seconds: float | None = ...
    query_count: int | None = ...
    cache_write_tokens: int | None = ...
    cache_creation_tokens: int | None = ...
    cache_creation_token_details: CacheCreationTokenDetails | None = ...
    cached_tokens_details: CachedTokensDetails | None = ...
    cache_type: str | None = ...
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class ServerToolUse(LiteLLMBaseModel):
    web_search_requests: int | None = ...
    tool_search_requests: int | None = ...
    browser_open_requests: int | None = ...
    def __getitem__(self, key: str) -> int | None: ...

class Usage(SafeAttributeModel, OpenAIObject):
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    server_tool_use: ServerToolUse | None = ...
    cost: float | None = ...
    completion_tokens_details: CompletionTokensDetailsWrapper | None = ...
    prompt_tokens_details: PromptTokensDetailsWrapper | None = ...
    def __init__(
        self,
        prompt_tokens: int | None = None,
        completion_tokens: int | None = None,
        total_tokens: int | None = None,
        reasoning_tokens: int | None = None,
        prompt_tokens_details: Any = None,
        completion_tokens_details: CompletionTokensDetailsWrapper | dict[Any, Any] | None = None,
        server_tool_use: ServerToolUse | dict[Any, Any] | None = None,
        cost: float | None = None,
        **params: Any,
    ) -> None: ...
    @staticmethod
    def dropped_non_finite_cost(usage: Usage) -> bool: ...
    def __contains__(self, key: Any) -> bool: ...
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def __setitem__(self, key: Any, value: Any) -> None: ...

class StreamingChoices(OpenAIObject):
    finish_reason: str | None
    index: int
    delta: Delta
    enhancements: object
    logprobs: ChoiceLogprobs | Any
    def __init__(
        self,
        finish_reason: Any = None,
        index: Any = 0,
        delta: Delta | None = None,
        logprobs: Any = None,
        enhancements: Any = None,
        **params: Any,
    ) -> None: ...
    def __contains__(self, key: Any) -> bool: ...
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def __setitem__(self, key: Any, value: Any) -> None: ...

class ModelResponseBase(OpenAIObject):
    _response_ms: float | None = ...
    id: str
    created: int
    model: str | None = ...
    object: str
    system_fingerprint: str | None = ...
    _hidden_params: dict[Any, Any] = ...
    @property
    def hidden_params(self) -> dict[str, Any]: ...
    @hidden_params.setter
    def hidden_params(self, hidden_params: dict[str, Any]) -> None: ...
    _response_headers: dict[Any, Any] | None = ...
    def set_provider_response_headers(self, headers: Any) -> None: ...
    def model_dump(self, **kwargs: Any) -> Any: ...

class ModelResponseStream(ModelResponseBase):
    usage: Usage | MaybeNone
    choices: list[StreamingChoices]
    provider_specific_fields: dict[str, Any] | None = ...
    def __init__(
        self,
        choices: Any = None,
        id: str | None = None,
        created: int | None = None,
        provider_specific_fields: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> None: ...
    def __contains__(self, key: Any) -> bool: ...
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def json(self, **kwargs: Any) -> Any: ...

class ModelResponse(ModelResponseBase):
    usage: Usage | MaybeNone
    choices: list[Choices]
    def __init__(
        self,
        id: Any = None,
        choices: Any = None,
        created: Any = None,
        model: Any = None,
        object: Any = None,
        system_fingerprint: Any = ...,
        usage: Any = None,
        stream: Any = None,
        stream_options: Any = None,
        response_ms: Any = None,
        hidden_params: Any = None,
        _response_headers: Any = None,
        **params: Any,
    ) -> None: ...
    def __contains__(self, key: Any) -> bool: ...
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def json(self, **kwargs: Any) -> Any: ...

class Embedding(OpenAIObject):
    embedding: list[Any] | str = ...
    index: int
    object: Literal["embedding"]
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def __setitem__(self, key: Any, value: Any) -> None: ...

class EmbeddingResponse(OpenAIObject):
    model: str | None = ...
    data: list[Any]
    object: Literal["list"]
    usage: Usage | MaybeNone
    _hidden_params: dict[Any, Any] = ...
    @property
    def hidden_params(self) -> dict[str, Any]: ...
    @hidden_params.setter
    def hidden_params(self, hidden_params: dict[str, Any]) -> None: ...
    _response_headers: dict[Any, Any] | None = ...
    _response_ms: float | None = ...
    def __init__(
        self,
        model: str | None = None,
        usage: Usage | None = None,
        response_ms: Any = None,
        data: list[Any] | list[Embedding] | None = None,
        hidden_params: Any = None,
        _response_headers: Any = None,
        **params: Any,
    ) -> None: ...
    def __contains__(self, key: Any) -> bool: ...
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def __setitem__(self, key: Any, value: Any) -> None: ...
    def json(self, **kwargs: Any) -> Any: ...

class Logprobs(OpenAIObject):
    text_offset: list[int] | None
    token_logprobs: list[float | None] | None
    tokens: list[str] | None
    top_logprobs: list[dict[str, float] | None] | None

class TextChoices(OpenAIObject):
    finish_reason: str | None
    index: int
    text: str | MaybeNone
    logprobs: Logprobs | Any | None
    reasoning_content: str | None
    def __init__(
        self, finish_reason: Any = None, index: Any = 0, text: Any = None, logprobs: Any = None, **params: Any
    ) -> None: ...
    def __contains__(self, key: Any) -> bool: ...
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def __setitem__(self, key: Any, value: Any) -> None: ...
    def json(self, **kwargs: Any) -> Any: ...

class TextCompletionResponse(OpenAIObject):
    id: str
    object: str
    created: int
    model: str | None
    choices: list[TextChoices]
    usage: Usage | None
    _response_ms: int | None = ...
    _hidden_params: HiddenParams
    @property
    def hidden_params(self) -> HiddenParams: ...
    @hidden_params.setter
    def hidden_params(self, hidden_params: HiddenParams) -> None: ...
    def __init__(
        self,
        id: Any = None,
        choices: Any = None,
        created: Any = None,
        model: Any = None,
        usage: Any = None,
        stream: Any = False,
        response_ms: Any = None,
        Any: Any = None,
        **params: Any,
    ) -> None: ...
    def __contains__(self, key: Any) -> bool: ...
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def __setitem__(self, key: Any, value: Any) -> None: ...

class ImageObject(OpenAIObject):
    b64_json: str | None = ...
    url: str | None = ...
    revised_prompt: str | None = ...
    provider_specific_fields: dict[str, Any] | None = ...
    def __init__(
        self,
        b64_json: Any = None,
        url: Any = None,
        revised_prompt: Any = None,
        provider_specific_fields: Any = None,
        **kwargs: Any,
    ) -> None: ...
    def __contains__(self, key: Any) -> bool: ...
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def __setitem__(self, key: Any, value: Any) -> None: ...
    def json(self, **kwargs: Any) -> Any: ...

class ImageUsageInputTokensDetails(BaseLiteLLMOpenAIResponseObject):
    image_tokens: int
    text_tokens: int

class ImageUsage(BaseLiteLLMOpenAIResponseObject):
    input_tokens: int
    input_tokens_details: ImageUsageInputTokensDetails
    output_tokens: int
    total_tokens: int

class ImageResponse(BaseLiteLLMOpenAIResponseObject):
    created: int
    data: list[ImageObject] | MaybeNone = ...
    background: Literal["transparent", "opaque"] | None = ...
    output_format: Literal["png", "webp", "jpeg"] | None = ...
    quality: Literal["low", "medium", "high"] | None = ...
    size: str | None = ...
    _hidden_params: dict[Any, Any] = ...
    @property
    def hidden_params(self) -> dict[str, object]: ...
    @hidden_params.setter
    def hidden_params(self, hidden_params: dict[str, object]) -> None: ...
    usage: ImageUsage | None = ...
    def __init__(
        self,
        created: int | None = None,
        data: list[ImageObject] | None = None,
        response_ms: Any = None,
        usage: ImageUsage | None = None,
        hidden_params: dict[Any, Any] | None = None,
        **kwargs: Any,
    ) -> None: ...
    def __contains__(self, key: Any) -> bool: ...
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def __setitem__(self, key: Any, value: Any) -> None: ...
    def json(self, **kwargs: Any) -> Any: ...

class TranscriptionUsageDurationObject(LiteLLMBaseModel):
    type: Literal["duration"]
    seconds: float

class TranscriptionUsageInputTokenDetailsObject(LiteLLMBaseModel):
    audio_tokens: int
    text_tokens: int

class TranscriptionUsageTokensObject(LiteLLMBaseModel):
    type: Literal["tokens"]
    input_tokens: int
    output_tokens: int
    total_tokens: int
    input_token_details: TranscriptionUsageInputTokenDetailsObject | None = ...

class TranscriptionResponse(OpenAIObject):
    text: str | None = ...
    usage: TranscriptionUsageDurationObject | TranscriptionUsageTokensObject | None = ...
    _hidden_params: dict[Any, Any] = ...
    _response_headers: dict[Any, Any] | None = ...
    @property
    def hidden_params(self) -> dict[str, object]: ...
    @hidden_params.setter
    def hidden_params(self, hidden_params: dict[str, object]) -> None: ...
    def __init__(self, text: Any = None) -> None: ...
    def __contains__(self, key: Any) -> bool: ...
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def __setitem__(self, key: Any, value: Any) -> None: ...
    def json(self, **kwargs: Any) -> Any: ...

class GenericImageParsingChunk(TypedDict):
    type: str
    media_type: str
    data: str

class ResponseFormatChunk(TypedDict, total=False):
    type: Required[Literal["json_object", "text"]]
    response_schema: dict[Any, Any]

class AdapterCompletionStreamWrapper:
    completion_stream: Any
    def __init__(self, completion_stream: Any) -> None: ...
    def __iter__(self) -> Self: ...
    def __aiter__(self) -> Self: ...
    def __next__(self) -> Any: ...
    async def __anext__(self) -> Any: ...

class StandardLoggingUserAPIKeyMetadata(TypedDict):
    user_api_key_hash: str | None
    user_api_key_alias: str | None
    user_api_key_spend: float | None
    user_api_key_max_budget: float | None
    user_api_key_budget_reset_at: str | None
    user_api_key_user_spend: float | None
    user_api_key_user_max_budget: float | None
    user_api_key_team_spend: float | None
    user_api_key_team_max_budget: float | None
    user_api_key_org_id: str | None
    user_api_key_org_alias: str | None
    user_api_key_team_id: str | None
    user_api_key_project_id: str | None
    user_api_key_project_alias: str | None
    user_api_key_user_id: str | None
    user_api_key_user_email: str | None
    user_api_key_team_alias: str | None
    user_api_key_end_user_id: str | None
    user_api_key_request_route: str | None
    user_api_key_auth_metadata: dict[str, str] | None

class StandardLoggingMetadata(StandardLoggingUserAPIKeyMetadata):
    spend_logs_metadata: dict[Any, Any] | None
    requester_ip_address: str | None
    user_agent: str | None
    requester_metadata: dict[Any, Any] | None
    requester_custom_headers: dict[str, str] | None
    prompt_management_metadata: Any | None
    mcp_tool_call_metadata: Any | None
    vector_store_request_metadata: list[Any] | None
    routing_decision: Any | None
    kubernetes_pod_routing: ReadOnly[Any | None]
    applied_guardrails: list[str] | None
    usage_object: dict[Any, Any] | None
    cold_storage_object_key: str | None
    team_alias: str | None
    team_id: str | None
    used_client_oauth_token: ReadOnly[bool | None]
    is_silent_experiment: ReadOnly[NotRequired[bool]]

class StandardLoggingHiddenParams(TypedDict):
    model_id: str | None
    cache_key: str | None
    api_base: str | None
    response_cost: str | float | None
    litellm_overhead_time_ms: float | None
    additional_headers: Any | None
    batch_models: list[str] | None
    batch_successful_requests: ReadOnly[int | None]
    batch_failed_requests: ReadOnly[int | None]
    upstream_provider: ReadOnly[NotRequired[str | None]]
    litellm_model_name: str | None
    usage_object: dict[Any, Any] | None

class StandardLoggingModelInformation(TypedDict):
    model_map_key: str
    model_map_value: ModelInfo | None

class StandardLoggingPayloadErrorInformation(TypedDict, total=False):
    error_code: str | None
    error_class: str | None
    llm_provider: str | None
    traceback: str | None
    error_message: str | None
    error_provider_request_id: ReadOnly[str | None]
    error_rate_limit_category: str | None
    error_rate_limit_type: str | None
    error_budget_entity_type: str | None
    error_budget_entity_id: str | None
    error_budget_limit: float | None
    error_budget_spend: float | None
    error_cooldown_deployments: ReadOnly[tuple[Any, ...] | None]
    normalized_error: ReadOnly[str | None]

class StandardLoggingGuardrailInformation(TypedDict, total=False):
    guardrail_name: str | None
    guardrail_provider: str | None
    guardrail_mode: GuardrailEventHooks | list[GuardrailEventHooks] | Any | None
    guardrail_request: str | dict[Any, Any] | None
    guardrail_response: dict[Any, Any] | str | list[dict[Any, Any]] | None
    guardrail_status: Any
    start_time: float | None
    end_time: float | None
    duration: float | None
    masked_entity_count: dict[str, int] | None
    guardrail_id: str | None
    policy_template: str | None
    detection_method: str | None
    confidence_score: float | None
    classification: str | dict[Any, Any] | None
    match_details: str | list[dict[Any, Any]] | None
    patterns_checked: int | None
    alert_recipients: list[str] | None
    risk_score: float | None
    violation_categories: list[str] | None
    guardrail_action: str | None
    guardrail_usage: ReadOnly[Mapping[str, int] | None]
    guardrail_cost: ReadOnly[float | None]
    guardrail_cost_by_unit: ReadOnly[Mapping[str, float | None] | None]
    guardrail_cost_in_spend: ReadOnly[bool | None]

StandardLoggingPayloadStatus: TypeAlias = Literal["success", "failure"]

class CostBreakdown(TypedDict, total=False):
    service_tier: str | None
    data_residency: str | None
    vertex_location: ReadOnly[str | None]
    input_cost: float
    cache_read_cost: float
    cache_creation_cost: float
    output_cost: float
    reasoning_cost: float
    total_cost: ReadOnly[float]
    tool_usage_cost: float
    guardrail_cost: ReadOnly[float]
    additional_costs: dict[str, float]
    original_cost: float
    discount_percent: float
    discount_amount: float
    margin_percent: float
    margin_fixed_amount: float
    margin_total_amount: float

class ClassifierAudit(TypedDict, total=False):
    classifier_input: ReadOnly[Mapping[str, Any]]
    originating_request_masked: ReadOnly[Mapping[str, Any]]

class StandardLoggingPayload(ClassifierAudit):
    cost_finalized: NotRequired[ReadOnly[bool]]
    id: str
    trace_id: str
    session_id: str
    litellm_call_id: str | None
    call_type: str
    stream: bool | None
    response_cost: float
    cost_breakdown: CostBreakdown | None
    autorouter_savings: ReadOnly[float | None]
    autorouter_savings_estimate: ReadOnly[Mapping[str, Any] | None]
    autorouter_baseline_observation: ReadOnly[str | None]
    response_cost_failure_debug_info: Any | None
    zero_cost_diagnostic: NotRequired[ReadOnly[Any | None]]
    status: StandardLoggingPayloadStatus
    status_fields: Any
    custom_llm_provider: str | None
    total_tokens: int
    prompt_tokens: int
    completion_tokens: int
    startTime: float
    endTime: float
    completionStartTime: float
    response_time: float
    model_map_information: StandardLoggingModelInformation
    model: str
    model_id: str | None
    model_group: str | None
    api_base: str
    metadata: StandardLoggingMetadata
    cache_hit: bool | None
    cache_key: str | None
    saved_cache_cost: float
    request_tags: list[Any]
    request_model_access_groups: NotRequired[ReadOnly[Sequence[str]]]
    end_user: str | None
    requester_ip_address: str | None
    user_agent: str | None
    messages: str | list[Any] | dict[Any, Any] | None
    response: str | list[Any] | dict[Any, Any] | None
    error_str: str | None
    error_information: StandardLoggingPayloadErrorInformation | None
    model_parameters: dict[Any, Any]
    hidden_params: StandardLoggingHiddenParams
    guardrail_information: list[StandardLoggingGuardrailInformation] | None
    standard_built_in_tools_params: Any | None

class CustomStreamingDecoder:
    async def aiter_bytes(
        self, iterator: AsyncIterator[bytes]
    ) -> AsyncIterator[GenericStreamingChunk | Any | None]: ...
    def iter_bytes(self, iterator: Iterator[bytes]) -> Iterator[GenericStreamingChunk | Any | None]: ...

class StandardCallbackDynamicParams(TypedDict, total=False):
    langfuse_public_key: str | None
    langfuse_secret: str | None
    langfuse_secret_key: str | None
    langfuse_host: str | None
    langfuse_environment: ReadOnly[str | None]
    langfuse_span_scope: ReadOnly[Any | None]
    langfuse_prompt_version: int | None
    gcs_bucket_name: str | None
    gcs_path_service_account: str | None
    langsmith_api_key: str | None
    langsmith_project: str | None
    langsmith_base_url: str | None
    langsmith_sampling_rate: float | None
    langsmith_tenant_id: str | None
    humanloop_api_key: str | None
    arize_api_key: str | None
    arize_space_key: str | None
    arize_space_id: str | None
    arize_success_sampling_rate: ReadOnly[float | None]
    arize_error_sampling_rate: ReadOnly[float | None]
    arize_otlp_protocol: ReadOnly[Any | None]
    posthog_api_key: str | None
    posthog_api_url: str | None
    wandb_api_key: str | None
    weave_project_id: str | None
    dd_api_key: str | None
    dd_site: str | None
    dd_agent_host: str | None
    dd_agent_port: str | None
    newrelic_api_key: str | None
    newrelic_region: str | None
    signoz_ingestion_endpoint: str | None
    signoz_ingestion_key: str | None
    turn_off_message_logging: bool | None
    litellm_disabled_callbacks: list[str] | None

class MirroredPricingParams(_PydanticModel):
    input_cost_per_token: float | None = ...
    output_cost_per_token: float | None = ...
    input_cost_per_character: float | None = ...
    output_cost_per_character: float | None = ...
    cache_read_input_token_cost: float | None = ...
    explicit_cache_read_input_token_cost: float | None = ...
    cache_creation_input_token_cost: float | None = ...
    cache_creation_input_token_cost_above_1hr: float | None = ...
    cache_creation_input_token_cost_above_12hr: float | None = ...
    cache_creation_input_token_cost_above_12hr_flex: float | None = ...
    cache_creation_input_token_cost_above_12hr_priority: float | None = ...
    cache_creation_input_token_cost_above_12hr_above_272k_tokens: float | None = ...
    cache_creation_input_token_cost_above_12hr_above_272k_tokens_flex: float | None = ...
    cache_creation_input_token_cost_above_12hr_above_272k_tokens_priority: float | None = ...
    cache_creation_input_token_cost_above_12hr_batches: float | None = ...
    cache_creation_input_token_cost_above_12hr_ultrafast: float | None = ...
    cache_creation_input_token_cost_above_12hr_above_272k_tokens_batches: float | None = ...
    cache_creation_input_token_cost_above_12hr_above_272k_tokens_ultrafast: float | None = ...
    tiered_pricing: list[dict[str, Any]] | None = ...

class CustomPricingLiteLLMParams(MirroredPricingParams):
    cost_per_second: float | None = ...
    input_cost_per_second: float | None = ...
    input_cost_per_text_message: float | None = ...
    output_cost_per_second: float | None = ...
    output_cost_per_second_1080p: float | None = ...
    output_cost_per_second_480p: float | None = ...
    output_cost_per_second_720p: float | None = ...
    output_cost_per_second_768p: float | None = ...
    output_cost_per_second_2k: float | None = ...
    output_cost_per_second_4k: float | None = ...
    output_cost_per_image_512: float | None = ...
    output_cost_per_image_1024: float | None = ...
    output_cost_per_image_1536: float | None = ...
    input_cost_per_pixel: float | None = ...
    output_cost_per_pixel: float | None = ...
    input_cost_per_token_flex: float | None = ...
    input_cost_per_token_priority: float | None = ...
    input_cost_per_token_balanced: float | None = ...
    input_cost_per_token_ultrafast: float | None = ...
    cache_creation_input_token_cost_above_100k_tokens: float | None = ...
    cache_creation_input_token_cost_above_1hr_above_100k_tokens: float | None = ...
    cache_creation_input_token_cost_above_200k_tokens: float | None = ...
    cache_creation_input_token_cost_above_272k_tokens: float | None = ...
    cache_creation_input_token_cost_above_272k_tokens_priority: float | None = ...
    cache_creation_input_token_cost_above_272k_tokens_flex: float | None = ...
    cache_creation_input_token_cost_above_272k_tokens_ultrafast: float | None = ...
    cache_creation_input_token_cost_flex: float | None = ...
    cache_creation_input_token_cost_priority: float | None = ...
    cache_creation_input_token_cost_ultrafast: float | None = ...
    cache_creation_input_audio_token_cost: float | None = ...
    cache_read_input_token_cost_flex: float | None = ...
    cache_read_input_token_cost_priority: float | None = ...
    cache_read_input_token_cost_balanced: float | None = ...
    cache_read_input_token_cost_ultrafast: float | None = ...
    cache_read_input_token_cost_above_100k_tokens: float | None = ...
    cache_read_input_token_cost_above_200k_tokens: float | None = ...
    cache_read_input_token_cost_above_200k_tokens_priority: float | None = ...
    cache_read_input_token_cost_above_272k_tokens_priority: float | None = ...
    cache_read_input_token_cost_above_272k_tokens_flex: float | None = ...
    cache_read_input_token_cost_above_272k_tokens_ultrafast: float | None = ...
    cache_read_input_token_cost_batches: float | None = ...
    cache_read_input_token_cost_above_100k_tokens_batches: float | None = ...
    cache_read_input_token_cost_above_200k_tokens_batches: float | None = ...
    cache_read_input_token_cost_above_272k_tokens_batches: float | None = ...
    cache_read_input_audio_token_cost_batches: float | None = ...
    cache_creation_input_token_cost_batches: float | None = ...
    cache_creation_input_token_cost_above_100k_tokens_batches: float | None = ...
    cache_creation_input_token_cost_above_200k_tokens_batches: float | None = ...
    cache_creation_input_token_cost_above_272k_tokens_batches: float | None = ...
    cache_read_input_audio_token_cost: float | None = ...
    cache_read_input_audio_token_cost_flex: float | None = ...
    cache_read_input_audio_token_cost_priority: float | None = ...
    cache_read_input_image_token_cost: float | None = ...
    input_cost_per_character_above_128k_tokens: float | None = ...
    input_cost_per_audio_token: float | None = ...
    input_cost_per_audio_token_flex: float | None = ...
    input_cost_per_audio_token_priority: float | None = ...
    input_cost_per_token_cache_hit: float | None = ...
    input_cost_per_token_above_128k_tokens: float | None = ...
    input_cost_per_token_above_100k_tokens: float | None = ...
    input_cost_per_token_above_200k_tokens: float | None = ...
    input_cost_per_token_above_200k_tokens_priority: float | None = ...
    input_cost_per_token_above_272k_tokens_priority: float | None = ...
    input_cost_per_token_above_272k_tokens_flex: float | None = ...
    input_cost_per_token_above_272k_tokens_ultrafast: float | None = ...
    input_cost_per_token_above_200k_tokens_batches: float | None = ...
    input_cost_per_token_above_100k_tokens_batches: float | None = ...
    input_cost_per_token_above_272k_tokens_batches: float | None = ...
    input_cost_per_query: float | None = ...
    input_cost_per_image: float | None = ...
    input_cost_per_image_above_128k_tokens: float | None = ...
    input_cost_per_audio_per_second: float | None = ...
    input_cost_per_audio_per_second_above_128k_tokens: float | None = ...
    input_cost_per_video_per_second: float | None = ...
    input_cost_per_video_per_second_above_128k_tokens: float | None = ...
    input_cost_per_video_per_second_above_15s_interval: float | None = ...
    input_cost_per_video_per_second_above_8s_interval: float | None = ...
    input_cost_per_audio_token_batches: float | None = ...
    input_cost_per_image_token_batches: float | None = ...
    input_cost_per_token_batches: float | None = ...
    input_cost_per_video_token_batches: float | None = ...
    output_cost_per_token_batches: float | None = ...
    output_cost_per_token_flex: float | None = ...
    output_cost_per_token_priority: float | None = ...
    output_cost_per_token_balanced: float | None = ...
    output_cost_per_token_ultrafast: float | None = ...
    output_cost_per_audio_token: float | None = ...
    output_cost_per_token_above_128k_tokens: float | None = ...
    output_cost_per_token_above_100k_tokens: float | None = ...
    output_cost_per_token_above_200k_tokens: float | None = ...
    output_cost_per_token_above_200k_tokens_priority: float | None = ...
    output_cost_per_token_above_272k_tokens_priority: float | None = ...
    output_cost_per_token_above_272k_tokens_flex: float | None = ...
    output_cost_per_token_above_272k_tokens_ultrafast: float | None = ...
    output_cost_per_token_above_200k_tokens_batches: float | None = ...
    output_cost_per_token_above_100k_tokens_batches: float | None = ...
    output_cost_per_token_above_272k_tokens_batches: float | None = ...
    output_cost_per_character_above_128k_tokens: float | None = ...
    output_cost_per_image: float | None = ...
    output_cost_per_image_token: float | None = ...
    output_cost_per_image_token_batches: float | None = ...
    output_cost_per_video_token: float | None = ...
    output_cost_per_reasoning_token: float | None = ...
    output_cost_per_reasoning_token_flex: float | None = ...
    output_cost_per_reasoning_token_priority: float | None = ...
    output_cost_per_video_per_second: float | None = ...
    output_cost_per_audio_per_second: float | None = ...
    search_context_cost_per_query: dict[str, Any] | None = ...
    search_queries_cost_per_query: float | SearchContextCostPerQuery | None = ...
    google_maps_grounding_cost_per_query: float | None = ...
    citation_cost_per_token: float | None = ...
    cache_read_input_token_cost_above_272k_tokens: float | None = ...
    cache_read_input_token_cost_above_512k_tokens: float | None = ...
    input_cost_per_image_token: float | None = ...
    input_cost_per_video_token: float | None = ...
    input_cost_per_token_above_272k_tokens: float | None = ...
    input_cost_per_token_above_512k_tokens: float | None = ...
    output_cost_per_token_above_272k_tokens: float | None = ...
    output_cost_per_token_above_512k_tokens: float | None = ...
    output_vector_size: int | None = ...
    ocr_cost_per_page: float | None = ...
    ocr_cost_per_page_batches: float | None = ...
    ocr_cost_per_credit: float | None = ...
    annotation_cost_per_page: float | None = ...
    annotation_cost_per_page_batches: float | None = ...
    regional_processing_uplift_multiplier_eu: float | None = ...
    regional_processing_uplift_multiplier_us: float | None = ...
    regional_endpoint_uplift_multiplier: float | None = ...
    @classmethod
    def strip_custom_pricing_fields(cls, model_info: dict[str, Any]) -> dict[str, Any]: ...
    def custom_pricing_overrides(self) -> Mapping[str, object]: ...
    def per_second_pricing(self) -> Mapping[str, float]: ...

all_litellm_params: list[Any]

class BudgetConfig(LiteLLMBaseModel):
    max_budget: float | None = ...
    budget_duration: str | None = ...
    tpm_limit: int | None = ...
    rpm_limit: int | None = ...
    def __init__(self, **data: Any) -> None: ...

class LlmProviders(str, Enum):
    REFUSELESS = "refuseless"
    OPENAI = "openai"
    CHATGPT = "chatgpt"
    OPENAI_LIKE = "openai_like"
    JINA_AI = "jina_ai"
    XAI = "xai"
    ZAI = "zai"
    BIGMODEL = "bigmodel"
    CUSTOM_OPENAI = "custom_openai"
    TEXT_COMPLETION_OPENAI = "text-completion-openai"
    COHERE = "cohere"
    COHERE_CHAT = "cohere_chat"
    CLARIFAI = "clarifai"
    ANTHROPIC = "anthropic"
    ANTHROPIC_TEXT = "anthropic_text"
    BYTEZ = "bytez"
    REPLICATE = "replicate"
    REDUCTO = "reducto"
    AWS_TEXTRACT = "aws_textract"
    RUNWAYML = "runwayml"
    AWS_POLLY = "aws_polly"
    TRANSCRIBE = "transcribe"
    HUGGINGFACE = "huggingface"
    TOGETHER_AI = "together_ai"
    OPENROUTER = "openrouter"
    DATAROBOT = "datarobot"
    VERTEX_AI = "vertex_ai"
    VERTEX_AI_BETA = "vertex_ai_beta"
    GEMINI = "gemini"
    ABLITERATION = "abliteration"
    AI21 = "ai21"
    BASETEN = "baseten"
    BLACK_FOREST_LABS = "black_forest_labs"
    AZURE = "azure"
    AZURE_TEXT = "azure_text"
    AZURE_AI = "azure_ai"
    SAGEMAKER = "sagemaker"
    SAGEMAKER_CHAT = "sagemaker_chat"
    SAGEMAKER_NOVA = "sagemaker_nova"
    BEDROCK = "bedrock"
    VLLM = "vllm"
    NLP_CLOUD = "nlp_cloud"
    PETALS = "petals"
    OOBABOOGA = "oobabooga"
    OLLAMA = "ollama"
    OLLAMA_CHAT = "ollama_chat"
    DEEPINFRA = "deepinfra"
    CLF_AI_GATEWAY = "clf_ai_gateway"
    PERPLEXITY = "perplexity"
    TYPESAFE = "typesafe"
    NACE = "nace"
    STRANDS_DECIDER = "strands_decider"
    LAYA = "laya"
    BESPOKE = "bespoke"
    EU_JEV = "eu_jev"
    MISTRAL = "mistral"
    MILVUS = "milvus"
    GROQ = "groq"
    A2A = "a2a"
    GIGACHAT = "gigachat"
    NVIDIA_NIM = "nvidia_nim"
    NVIDIA_RIVA = "nvidia_riva"
    SONIOX = "soniox"
    CEREBRAS = "cerebras"
    NADIR = "nadir"
    AI21_CHAT = "ai21_chat"
    VOLCENGINE = "volcengine"
    CODESTRAL = "codestral"
    TEXT_COMPLETION_CODESTRAL = "text-completion-codestral"
    DASHSCOPE = "dashscope"
    QWENCLOUD = "qwencloud"
    QWEN_AI_PLATFORM = "qwen_ai_platform"
    MODELSCOPE = "modelscope"
    MOONSHOT = "moonshot"
    PUBLICAI = "publicai"
    V0 = "v0"
    MORPH = "morph"
    OPENCODE_GO = "opencode_go"
    LAMBDA_AI = "lambda_ai"
    INCEPTION = "inception"
    TEXT_COMPLETION_INCEPTION = "text-completion-inception"
    DEEPSEEK = "deepseek"
    SAMBANOVA = "sambanova"
    MARITALK = "maritalk"
    VOYAGE = "voyage"
    CLOUDFLARE = "cloudflare"
    XINFERENCE = "xinference"
    FIREWORKS_AI = "fireworks_ai"
    FRIENDLIAI = "friendliai"
    FEATHERLESS_AI = "featherless_ai"
    WATSONX = "watsonx"
    SCALEDOWN = "scaledown"
    WATSONX_TEXT = "watsonx_text"
    TRITON = "triton"
    PREDIBASE = "predibase"
    DATABRICKS = "databricks"
    DATABRICKS_AGENT = "databricks_agent"
    EMPOWER = "empower"
    GITHUB = "github"
    RAGFLOW = "ragflow"
    COMPACTIFAI = "compactifai"
    DOCKER_MODEL_RUNNER = "docker_model_runner"
    CUSTOM = "custom"
    LITELLM_PROXY = "litellm_proxy"
    HOSTED_VLLM = "hosted_vllm"
    TENCENT = "tencent"
    LLAMAFILE = "llamafile"
    LM_STUDIO = "lm_studio"
    GALADRIEL = "galadriel"
    NEBIUS = "nebius"
    INFINITY = "infinity"
    DEEPGRAM = "deepgram"
    ELEVENLABS = "elevenlabs"
    NOVITA = "novita"
    AIOHTTP_OPENAI = "aiohttp_openai"
    LANGFUSE = "langfuse"
    HUMANLOOP = "humanloop"
    TOPAZ = "topaz"
    SAP_GENERATIVE_AI_HUB = "sap"
    ASSEMBLYAI = "assemblyai"
    AZURE_SPEECH = "azure_speech"
    CHARITY_ENGINE = "charity_engine"
    GITHUB_COPILOT = "github_copilot"
    SNOWFLAKE = "snowflake"
    GRADIENT_AI = "gradient_ai"
    LLAMA = "meta_llama"
    NSCALE = "nscale"
    PG_VECTOR = "pg_vector"
    S3_VECTORS = "s3_vectors"
    VALKEY = "valkey"
    MONGODB = "mongodb"
    OPENSEARCH = "opensearch"
    HELICONE = "helicone"
    HYPERBOLIC = "hyperbolic"
    RECRAFT = "recraft"
    FAL_AI = "fal_ai"
    STABILITY = "stability"
    HEROKU = "heroku"
    AIML = "aiml"
    COMETAPI = "cometapi"
    OCI = "oci"
    AUTO_ROUTER = "auto_router"
    VERCEL_AI_GATEWAY = "vercel_ai_gateway"
    EDENAI = "edenai"
    DOTPROMPT = "dotprompt"
    MANUS = "manus"
    WANDB = "wandb"
    OVHCLOUD = "ovhcloud"
    SCALEWAY = "scaleway"
    LEMONADE = "lemonade"
    AMAZON_NOVA = "amazon_nova"
    A2A_AGENT = "a2a_agent"
    LANGGRAPH = "langgraph"
    LANGFLOW = "langflow"
    MICROSOFT_365_COPILOT = "microsoft_365_copilot"
    MINIMAX = "minimax"
    SYNTHETIC = "synthetic"
    APERTIS = "apertis"
    NANOGPT = "nano-gpt"
    POE = "poe"
    CHUTES = "chutes"
    NEOSANTARA = "neosantara"
    AIAND = "aiand"
    PARASAIL = "parasail"
    XIAOMI_MIMO = "xiaomi_mimo"
    TENSORMESH = "tensormesh"
    LIBERTAI = "libertai"
    PINSTRIPES = "pinstripes"
    COGNITION = "cognition"
    CORALBRICKS = "coralbricks"
    CORTECS = "cortecs"
    SCX_AI = "scx-ai"
    PRISM = "prism"
    OPENINFER = "openinfer"
    INFERENCEAPIS = "inferenceapis"
    HOSTINGER_ROUTER = "hostinger_router"
    ZEROGPU = "zerogpu"
    DARKBLOOM = "darkbloom"
    META = "meta"
    SAIL = "sail"
    REKA = "reka"
    STREAMLAKE = "streamlake"
    LITELLM_AGENT = "litellm_agent"
    CURSOR = "cursor"
    BEDROCK_MANTLE = "bedrock_mantle"
    GDC = "gdc"
    KYMA = "kyma"

LlmProvidersSet: Any

class LiteLLMLoggingBaseClass:
    def pre_call(self, input: Any, api_key: Any, model: Any = None, additional_args: Any = None) -> None: ...
    def post_call(
        self, original_response: Any, input: Any = None, api_key: Any = None, additional_args: Any = None
    ) -> None: ...

class TokenCountResponse(LiteLLMPydanticObjectBase):
    total_tokens: int
    request_model: str
    model_used: str
    tokenizer_type: str
    count_source: Any | None = ...
    original_response: dict[Any, Any] | None = ...
    error: bool = ...
    error_message: str | None = ...
    status_code: int | None = ...
    rejected_before_provider_call: bool = ...

class CustomHuggingfaceTokenizer(TypedDict):
    identifier: str
    revision: str
    auth_token: str | None

class ProviderSpecificHeader(TypedDict):
    custom_llm_provider: str
    extra_headers: dict[Any, Any]
    native_anthropic_messages_only: NotRequired[ReadOnly[bool]]

class SelectTokenizerResponse(TypedDict):
    type: Literal["openai_tokenizer", "huggingface_tokenizer"]
    tokenizer: ReadOnly[Any]

class CallbacksByType(TypedDict):
    success: list[str]
    failure: list[str]
    success_and_failure: list[str]

class GenericGuardrailAPIInputs(TypedDict, total=False):
    texts: list[str]
    images: list[str]
    tools: list[ChatCompletionToolParam]
    tool_calls: list[ChatCompletionToolCallChunk] | list[ChatCompletionMessageToolCall]
    structured_messages: list[AllMessageValues]
    model: str | None
    stream_holdback_chars: list[int]

# Not declared, as they would load another package or are seldom used: a class or an alias, so that isinstance
# and a union may name them.
class AdminApiKeySecretReference(Any): ...

AgenticLoopParams: TypeAlias = Any
AzureSpillover: TypeAlias = Any
BaseUrlRoutingHint: TypeAlias = Any

class BatchUsage(Any): ...

CachingDetails: TypeAlias = Any

class CallTypes(Any): ...
class CaptureMessageContent(Any): ...
class Categories(Any): ...
class CategoryAppliedInputTypes(Any): ...
class CategoryScores(Any): ...
class ChatCompletion(Any): ...
class ChatCompletionAudio(Any): ...
class CompletionTokensDetails(Any): ...
class CompletionUsage(Any): ...

CooldownDeploymentInfo: TypeAlias = Any

class CountContextManagement(Any): ...
class CredentialApiKeySecretReference(Any): ...
class DataResidency(Any): ...
class DynamicPromptManagementParamLiteral(Any): ...

EvalVerdict: TypeAlias = Any
ExtractedFileData: TypeAlias = Any
FileTypes: TypeAlias = Any
GuardrailMode: TypeAlias = Any
GuardrailTracingDetail: TypeAlias = Any
HttpHandlerRequestFields: TypeAlias = Any

class InputTokensDetails(Any): ...

KeyGenerationConfig: TypeAlias = Any

class LITELLM_IMAGE_VARIATION_PROVIDERS(Any): ...
class LiteLLMBatch(Any): ...
class LiteLLMFineTuningJob(Any): ...
class LiteLLMRealtimeStreamLoggingObject(Any): ...

LoggedLiteLLMParams: TypeAlias = Any

class Moderation(Any): ...
class ModerationCreateResponse(Any): ...

OffPeakPricing: TypeAlias = Any
OffPeakWindow: TypeAlias = Any

class OpenAIImage(Any): ...
class OpenAIImageResponse(Any): ...
class OutputTokensDetails(Any): ...
class PassthroughCallTypes(Any): ...

PersonalUIKeyGenerationConfig: TypeAlias = Any
PriorityReservationDict: TypeAlias = Any

class PriorityReservationSettings(Any): ...
class PromptTokensDetails(Any): ...

ProviderRoutingHints: TypeAlias = Any
RawRequestTypedDict: TypeAlias = Any

class SandboxProviders(Any): ...

SearchFreeRequests: TypeAlias = Any

class SearchProviders(Any): ...
class ServiceTier(Any): ...
class SpecialEnums(Any): ...

StandardAuditLogPayload: TypeAlias = Any
StandardBatchLineItem: TypeAlias = Any
StandardBatchLineItemMetadata: TypeAlias = Any
StandardBatchLineItemUsage: TypeAlias = Any
StandardBatchLineItemsPayload: TypeAlias = Any
StandardBuiltInToolsParams: TypeAlias = Any
StandardKeyGenerationConfig: TypeAlias = Any
StandardLoggingAdditionalHeaders: TypeAlias = Any
StandardLoggingEvalInformation: TypeAlias = Any
StandardLoggingHeuristicV2Forecast: TypeAlias = Any
StandardLoggingKubernetesPodRouting: TypeAlias = Any
StandardLoggingMCPToolCall: TypeAlias = Any
StandardLoggingModelCostFailureDebugInformation: TypeAlias = Any
StandardLoggingPayloadStatusFields: TypeAlias = Any
StandardLoggingPromptManagementMetadata: TypeAlias = Any
StandardLoggingRoutingDecision: TypeAlias = Any
StandardLoggingRoutingDecisionTierBoundaries: TypeAlias = Any
StandardLoggingVectorStoreRequest: TypeAlias = Any
StandardLoggingZeroCostDiagnostic: TypeAlias = Any
StandardPassThroughResponseObject: TypeAlias = Any

class StreamingChatCompletionChunk(Any): ...

TeamUIKeyGenerationConfig: TypeAlias = Any

class UnreportedUsage(Any): ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
