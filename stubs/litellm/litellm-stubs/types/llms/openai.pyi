from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from enum import Enum
from typing import Any, Generic, Literal, TypeAlias

from litellm.types.llms.base import BaseLiteLLMOpenAIResponseObject as BaseLiteLLMOpenAIResponseObject
from litellm.types.llms.base import CachedTokensDetails as CachedTokensDetails
from litellm.types.llms.base_model import LiteLLMBaseModel as LiteLLMBaseModel
from litellm.types.responses.main import CustomToolCallOutputItem as CustomToolCallOutputItem
from litellm.types.responses.main import GenericResponseOutputItem as GenericResponseOutputItem
from litellm.types.responses.main import OutputCodeInterpreterCall as OutputCodeInterpreterCall
from litellm.types.responses.main import OutputFunctionToolCall as OutputFunctionToolCall
from litellm.types.responses.main import OutputImageGenerationCall as OutputImageGenerationCall
from litellm.types.responses.main import OutputToolSearchCall as OutputToolSearchCall
from typing_extensions import NotRequired, ReadOnly, Required, TypedDict, TypeVar

FileContent: TypeAlias = Any | bytes
FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
EmbeddingInput: TypeAlias = str | list[str]

class BinaryResponseSummary(TypedDict):
    object: ReadOnly[Literal["binary"]]
    content_type: ReadOnly[str | None]
    num_bytes: ReadOnly[int]
    usage: NotRequired[ReadOnly[Mapping[str, Any]]]

_ResponseT = TypeVar("_ResponseT", default=Any)

class HttpxBinaryResponseContent(Generic[_ResponseT]):
    response: _ResponseT
    usage: Any
    _hidden_params: dict[str, Any]
    @property
    def hidden_params(self) -> dict[str, Any]: ...
    @hidden_params.setter
    def hidden_params(self, hidden_params: dict[str, Any]) -> None: ...
    def __init__(self, response: _ResponseT) -> None: ...
    @property
    def content(self) -> bytes: ...
    @property
    def text(self) -> str: ...
    @property
    def encoding(self) -> str | None: ...
    @property
    def charset_encoding(self) -> str | None: ...
    @property
    def content_type(self) -> str | None: ...
    def json(self, **kwargs: Any) -> Any: ...
    def read(self) -> bytes: ...
    async def aread(self) -> bytes: ...
    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]: ...
    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]: ...
    def iter_lines(self) -> Iterator[str]: ...
    def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]: ...
    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]: ...
    async def aiter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]: ...
    async def aiter_lines(self) -> AsyncIterator[str]: ...
    async def aiter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]: ...
    def write_to_file(self, file: Any) -> None: ...
    def stream_to_file(self, file: Any, *, chunk_size: int | None = None) -> None: ...
    async def astream_to_file(self, file: Any, *, chunk_size: int | None = None) -> None: ...
    def close(self) -> None: ...
    async def aclose(self) -> None: ...
    def logging_summary(self) -> BinaryResponseSummary: ...
    def set_response_cost(self, response_cost: float | None) -> None: ...

class ToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: list[str]

class ToolResourcesFileSearchVectorStore(TypedDict, total=False):
    file_ids: list[str]
    metadata: object

class ToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: list[str]
    vector_stores: Iterable[ToolResourcesFileSearchVectorStore]

class OpenAICreateThreadParamsToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreter
    file_search: ToolResourcesFileSearch

class FileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]

class CodeInterpreterToolParam(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]

AttachmentTool: TypeAlias = CodeInterpreterToolParam | FileSearchToolParam

class Attachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[AttachmentTool]

class ImageFileObject(TypedDict):
    file_id: Required[str]
    detail: str | None

class ImageURLObject(TypedDict, total=False):
    url: Required[str]
    detail: str | None

class ImageURLListItem(TypedDict):
    image_url: ImageURLObject
    index: int
    type: Literal["image_url"]

class MessageContentTextObject(TypedDict):
    type: Required[Literal["text"]]
    text: str

class MessageContentImageFileObject(TypedDict):
    type: Literal["image_file"]
    image_file: ImageFileObject

class MessageContentImageURLObject(TypedDict):
    type: Required[str]
    image_url: ImageURLObject

class MessageData(TypedDict):
    role: Literal["user", "assistant"]
    content: str | list[MessageContentTextObject | MessageContentImageFileObject | MessageContentImageURLObject]
    attachments: list[Attachment] | None
    metadata: dict[Any, Any] | None

class Thread(LiteLLMBaseModel):
    id: str
    created_at: int
    metadata: Any | None = ...
    object: Literal["thread"]

OpenAICreateFileRequestOptionalParams: TypeAlias = Literal["purpose"]
OpenAIFilesPurpose: TypeAlias = Literal[
    "assistants",
    "assistants_output",
    "batch",
    "batch_output",
    "fine-tune",
    "fine-tune-results",
    "vision",
    "user_data",
    "evals",
    "messages",
]

class OpenAIFileObject(LiteLLMBaseModel):
    id: str
    bytes: int
    created_at: int
    filename: str
    object: Literal["file"] = ...
    purpose: OpenAIFilesPurpose
    status: Literal["uploaded", "processed", "error", "pending"] | None = ...
    expires_at: int | None = ...
    status_details: str | None = ...
    litellm_batch_guardrail: Any | None = ...
    litellm_details_fallback: bool | None = ...
    _hidden_params: dict[Any, Any] = ...
    @property
    def hidden_params(self) -> dict[str, Any]: ...
    @hidden_params.setter
    def hidden_params(self, hidden_params: dict[str, Any]) -> None: ...
    def __contains__(self, key: Any) -> bool: ...
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def json(self, **kwargs: Any) -> Any: ...

class FileListPage(LiteLLMBaseModel):
    object: Literal["list"] = ...
    data: list[OpenAIFileObject] = ...
    first_id: str | None = ...
    last_id: str | None = ...
    has_more: bool = ...

class FileExpiresAfter(TypedDict):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]

class CreateFileRequest(TypedDict, total=False):
    file: Required[FileTypes]
    purpose: Required[Any]
    expires_after: FileExpiresAfter | None
    extra_headers: dict[str, str] | None
    extra_body: dict[str, str] | None
    timeout: float | None

class FileContentRequest(TypedDict, total=False):
    file_id: str
    extra_headers: dict[str, str] | None
    extra_body: dict[str, str] | None
    timeout: float | None

class CreateBatchRequest(TypedDict, total=False):
    completion_window: Literal["24h"]
    endpoint: Literal[
        "/v1/chat/completions",
        "/v1/embeddings",
        "/v1/completions",
        "/v1/responses",
        "/v1/ocr",
        "/v1/images/generations",
        "/v1/images/edits",
        "/v1/videos/generations",
        "/v1/videos",
        "/v1/videos/edits",
        "/v1/videos/extensions",
    ]
    input_file_id: str
    metadata: dict[str, str] | None
    output_expires_after: FileExpiresAfter
    extra_headers: dict[str, str] | None
    extra_body: dict[str, str] | None
    timeout: float | None

class LiteLLMBatchCreateRequest(CreateBatchRequest, total=False):
    model: str
    disable_fallbacks: ReadOnly[bool]

class RetrieveBatchRequest(TypedDict, total=False):
    batch_id: str
    extra_headers: dict[str, str] | None
    extra_body: dict[str, str] | None
    timeout: float | None

class CancelBatchRequest(TypedDict, total=False):
    batch_id: str
    extra_headers: dict[str, str] | None
    extra_body: dict[str, str] | None
    timeout: float | None

class ListBatchRequest(TypedDict, total=False):
    after: str | Any

class OpenAIErrorBody(TypedDict, total=False):
    error: dict[str, str]

BatchJobStatus: TypeAlias = Literal[
    "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
]

class ChatCompletionAudioDelta(TypedDict, total=False):
    data: str
    transcript: str
    expires_at: int
    id: str

class ChatCompletionToolCallFunctionChunk(TypedDict, total=False):
    name: str | None
    arguments: str
    provider_specific_fields: dict[str, Any] | None

class ChatCompletionAssistantToolCall(TypedDict):
    id: str | None
    type: Literal["function"]
    function: ChatCompletionToolCallFunctionChunk

class ChatCompletionToolCallChunk(TypedDict):
    id: str | None
    type: Literal["function"]
    function: ChatCompletionToolCallFunctionChunk
    index: int

class ChatCompletionDeltaToolCallChunk(TypedDict, total=False):
    id: str
    type: Literal["function"]
    function: ChatCompletionToolCallFunctionChunk
    index: int

class ChatCompletionCachedContent(TypedDict):
    type: Literal["ephemeral"]
    ttl: NotRequired[Literal["5m", "1h"]]

class PromptCacheBreakpoint(TypedDict):
    mode: ReadOnly[Literal["explicit"]]
    ttl: NotRequired[ReadOnly[Literal["30m", "12h"]]]

class PromptCacheOptions(TypedDict, total=False):
    mode: ReadOnly[Literal["implicit", "explicit"]]
    ttl: ReadOnly[Literal["30m", "12h"]]

class ChatCompletionThinkingBlock(TypedDict, total=False):
    type: Required[Literal["thinking"]]
    thinking: str
    signature: str | None
    cache_control: dict[Any, Any] | ChatCompletionCachedContent | None
    index: ReadOnly[int]

class ChatCompletionRedactedThinkingBlock(TypedDict, total=False):
    type: Required[Literal["redacted_thinking"]]
    data: str
    cache_control: dict[Any, Any] | ChatCompletionCachedContent | None
    index: ReadOnly[int]

class ChatCompletionReasoningSummaryTextBlock(TypedDict, total=False):
    type: Required[Literal["summary_text"]]
    text: str

class ChatCompletionReasoningItem(TypedDict, total=False):
    type: Required[Literal["reasoning"]]
    id: str
    encrypted_content: str | None
    summary: ReadOnly[list[ChatCompletionReasoningSummaryTextBlock]]

class WebSearchOptionsUserLocationApproximate(TypedDict, total=False):
    city: str
    country: str
    region: str
    timezone: str

class WebSearchOptionsUserLocation(TypedDict, total=False):
    approximate: Required[WebSearchOptionsUserLocationApproximate]
    type: Required[Literal["approximate"]]

class WebSearchOptions(TypedDict, total=False):
    search_context_size: Literal["low", "medium", "high"]
    user_location: WebSearchOptionsUserLocation | None

class FileSearchTool(TypedDict, total=False):
    type: Literal["file_search"]
    vector_store_ids: list[str] | None

class ChatCompletionAnnotationURLCitation(TypedDict, total=False):
    end_index: int
    start_index: int
    title: str
    url: str

class ChatCompletionAnnotation(TypedDict, total=False):
    type: Literal["url_citation"]
    url_citation: ChatCompletionAnnotationURLCitation

class OpenAIChatCompletionTextObject(TypedDict):
    type: Literal["text"]
    text: str

class ChatCompletionTextObject(OpenAIChatCompletionTextObject, total=False):
    cache_control: ChatCompletionCachedContent

class ChatCompletionImageUrlObject(TypedDict, total=False):
    url: Required[str]
    detail: str
    format: str
    video_metadata: ReadOnly[Mapping[str, object]]

class ChatCompletionImageObject(TypedDict):
    type: Literal["image_url"]
    image_url: str | ChatCompletionImageUrlObject

class ChatCompletionVideoUrlObject(TypedDict, total=False):
    url: Required[str]
    detail: str

class ChatCompletionVideoObject(TypedDict):
    type: Literal["video_url"]
    video_url: str | ChatCompletionVideoUrlObject

class ChatCompletionInputAudio(TypedDict):
    data: ReadOnly[str]
    format: ReadOnly[str]

class ChatCompletionAudioObject(TypedDict):
    type: ReadOnly[Literal["input_audio"]]
    input_audio: ReadOnly[ChatCompletionInputAudio]
    cache_control: NotRequired[ChatCompletionCachedContent]

class DocumentObject(TypedDict):
    type: Literal["text"]
    media_type: str
    data: str

class CitationsObject(TypedDict):
    enabled: bool

class ChatCompletionDocumentObject(TypedDict):
    type: Literal["document"]
    source: DocumentObject
    title: str
    context: str
    citations: CitationsObject | None

class ChatCompletionFileObjectFile(TypedDict, total=False):
    file_data: str
    file_id: str
    filename: str
    format: str
    detail: str
    video_metadata: dict[str, Any]

class ChatCompletionFileObject(TypedDict):
    type: Literal["file"]
    file: ChatCompletionFileObjectFile

OpenAIMessageContentListBlock: TypeAlias = (
    ChatCompletionTextObject
    | ChatCompletionImageObject
    | ChatCompletionAudioObject
    | ChatCompletionDocumentObject
    | ChatCompletionVideoObject
    | ChatCompletionFileObject
)
OpenAIMessageContent: TypeAlias = str | Iterable[OpenAIMessageContentListBlock]
AllPromptValues: TypeAlias = str | list[str] | Iterable[int] | Iterable[Iterable[int]] | None

class OpenAIChatCompletionUserMessage(TypedDict):
    role: Literal["user"]
    content: OpenAIMessageContent

class OpenAITextCompletionUserMessage(TypedDict):
    role: Literal["user"]
    content: AllPromptValues

class ChatCompletionUserMessage(OpenAIChatCompletionUserMessage, total=False):
    cache_control: ChatCompletionCachedContent

class OpenAIChatCompletionAssistantMessage(TypedDict, total=False):
    role: Required[Literal["assistant"]]
    content: (
        str
        | Iterable[
            ChatCompletionTextObject
            | ChatCompletionThinkingBlock
            | ChatCompletionRedactedThinkingBlock
            | ChatCompletionImageObject
            | ChatCompletionAudioObject
            | ChatCompletionFileObject
        ]
        | None
    )
    name: str | None
    tool_calls: list[ChatCompletionAssistantToolCall] | None
    function_call: ChatCompletionToolCallFunctionChunk | None
    reasoning_content: str | None

class ChatCompletionAssistantMessage(OpenAIChatCompletionAssistantMessage, total=False):
    cache_control: ChatCompletionCachedContent
    thinking_blocks: list[ChatCompletionThinkingBlock | ChatCompletionRedactedThinkingBlock] | None
    reasoning_items: list[ChatCompletionReasoningItem] | None

class ChatCompletionToolReferenceObject(TypedDict):
    type: Literal["tool_reference"]
    tool_name: str

ToolMessageContentPart: TypeAlias = (
    ChatCompletionTextObject
    | ChatCompletionImageObject
    | ChatCompletionAudioObject
    | ChatCompletionFileObject
    | ChatCompletionToolReferenceObject
)

class ChatCompletionToolMessage(TypedDict):
    role: Literal["tool"]
    content: str | Iterable[ToolMessageContentPart]
    tool_call_id: str

class ChatCompletionFunctionMessage(TypedDict):
    role: Literal["function"]
    content: str | Iterable[ChatCompletionTextObject] | None
    name: str
    tool_call_id: str | None

class OpenAIChatCompletionSystemMessage(TypedDict, total=False):
    role: Required[Literal["system"]]
    content: Required[str | list[Any]]
    name: str

class OpenAIChatCompletionDeveloperMessage(TypedDict, total=False):
    role: Required[Literal["developer"]]
    content: Required[str | list[Any]]
    name: str

class ChatCompletionSystemMessage(OpenAIChatCompletionSystemMessage, total=False):
    cache_control: ChatCompletionCachedContent

class ChatCompletionDeveloperMessage(OpenAIChatCompletionDeveloperMessage, total=False):
    cache_control: ChatCompletionCachedContent

class GenericChatCompletionMessage(TypedDict, total=False):
    role: Required[str]
    content: Required[str | list[Any]]
    cache_control: ReadOnly[ChatCompletionCachedContent]

ValidUserMessageContentTypes: list[Any]
ValidUserMessageContentTypesLiteral: TypeAlias = Literal[
    "text",
    "image_url",
    "input_audio",
    "audio_url",
    "document",
    "guarded_text",
    "grounding_source",
    "query",
    "video_url",
    "file",
]
ValidAssistantMessageContentTypesLiteral: TypeAlias = Literal["text", "thinking", "redacted_thinking", "image_url"]
ValidAssistantMessageContentTypes: Any
ValidChatCompletionMessageContentTypesLiteral: TypeAlias = Literal[
    "text",
    "image_url",
    "input_audio",
    "audio_url",
    "document",
    "guarded_text",
    "grounding_source",
    "query",
    "video_url",
    "file",
    "thinking",
    "redacted_thinking",
]
ValidChatCompletionMessageContentTypes: Any
AllMessageValues: TypeAlias = (
    ChatCompletionUserMessage
    | ChatCompletionAssistantMessage
    | ChatCompletionToolMessage
    | ChatCompletionSystemMessage
    | ChatCompletionFunctionMessage
    | ChatCompletionDeveloperMessage
)

class ChatCompletionToolChoiceFunctionParam(TypedDict):
    name: str

class ChatCompletionToolChoiceObjectParam(TypedDict):
    type: Literal["function"]
    function: ChatCompletionToolChoiceFunctionParam

ChatCompletionToolChoiceStringValues: TypeAlias = Literal["none", "auto", "required"]
ChatCompletionToolChoiceValues: TypeAlias = ChatCompletionToolChoiceStringValues | ChatCompletionToolChoiceObjectParam

class ChatCompletionToolParamFunctionChunk(TypedDict, total=False):
    name: Required[str]
    description: str
    parameters: dict[Any, Any]
    strict: bool
    eager_input_streaming: ReadOnly[bool]

class OpenAIChatCompletionToolParam(TypedDict):
    type: Literal["function"] | str
    function: ChatCompletionToolParamFunctionChunk

class ChatCompletionToolParam(OpenAIChatCompletionToolParam, total=False):
    cache_control: ChatCompletionCachedContent
    allowed_callers: list[str]
    eager_input_streaming: ReadOnly[bool]
    defer_loading: ReadOnly[bool]

class Function(TypedDict, total=False):
    name: Required[str]

class ChatCompletionNamedToolChoiceParam(TypedDict, total=False):
    function: Required[Function]
    type: Required[Literal["function"]]

class ChatCompletionRequest(TypedDict, total=False):
    model: Required[str]
    messages: Required[list[AllMessageValues]]
    frequency_penalty: float
    logit_bias: dict[Any, Any]
    logprobs: bool
    top_logprobs: int
    max_tokens: int
    n: int
    presence_penalty: float
    response_format: dict[Any, Any]
    seed: int
    service_tier: str
    safety_identifier: str
    prompt_cache_key: str
    stop: str | list[str]
    stream_options: dict[Any, Any]
    temperature: float
    top_p: float
    tools: list[ChatCompletionToolParam]
    tool_choice: ChatCompletionToolChoiceValues
    parallel_tool_calls: bool
    function_call: str | dict[Any, Any]
    functions: list[Any]
    user: str
    metadata: dict[Any, Any]
    reasoning_effort: str
    output_config: Mapping[str, object]

class ChatCompletionDeltaChunk(TypedDict, total=False):
    content: str | None
    tool_calls: list[ChatCompletionDeltaToolCallChunk]
    role: str

ChatCompletionAssistantContentValue: Any

class ChatCompletionResponseMessage(TypedDict, total=False):
    content: ChatCompletionAssistantContentValue | None
    annotations: list[ChatCompletionAnnotation] | None
    tool_calls: list[ChatCompletionToolCallChunk] | None
    role: Literal["assistant"]
    function_call: ChatCompletionToolCallFunctionChunk | None
    provider_specific_fields: dict[Any, Any] | None
    reasoning_content: str | None
    thinking_blocks: list[ChatCompletionThinkingBlock | ChatCompletionRedactedThinkingBlock] | None

class ChatCompletionUsageBlock(TypedDict, total=False):
    prompt_tokens: Required[int]
    completion_tokens: Required[int]
    total_tokens: Required[int]
    prompt_tokens_details: dict[Any, Any] | None
    completion_tokens_details: dict[Any, Any] | None

class Hyperparameters(LiteLLMBaseModel):
    batch_size: str | int | None = ...
    learning_rate_multiplier: str | float | None = ...
    n_epochs: str | int | None = ...

class FineTuningJobCreate(LiteLLMBaseModel):
    model: str
    training_file: str
    hyperparameters: Hyperparameters | None = ...
    suffix: str | None = ...
    validation_file: str | None = ...
    integrations: list[str] | None = ...
    seed: int | None = ...

class LiteLLMFineTuningJobCreate(FineTuningJobCreate):
    custom_llm_provider: Literal["openai", "azure", "vertex_ai"] | None = ...

AllEmbeddingInputValues: TypeAlias = str | list[str] | list[int] | list[list[int]]
OpenAIAudioTranscriptionOptionalParams: TypeAlias = Literal[
    "language", "prompt", "temperature", "response_format", "timestamp_granularities", "include"
]
OpenAIImageVariationOptionalParams: TypeAlias = Literal["n", "size", "response_format", "user"]
OpenAIImageGenerationOptionalParams: TypeAlias = Literal[
    "background",
    "moderation",
    "n",
    "output_compression",
    "output_format",
    "quality",
    "response_format",
    "size",
    "style",
    "user",
    "seed",
    "safety_tolerance",
    "prompt_upsampling",
    "raw",
    "num_images",
    "image_url",
    "image_prompt_strength",
    "aspect_ratio",
    "width",
    "height",
    "guidance",
    "steps",
    "imageConfig",
]
OpenAIImageEditOptionalParams: TypeAlias = Literal[
    "background",
    "n",
    "maskoutput_compression",
    "output_format",
    "quality",
    "partial_images",
    "response_format",
    "size",
    "style",
    "user",
]

class ComputerToolParam(TypedDict, total=False):
    display_height: Required[float]
    display_width: Required[float]
    environment: Required[Literal["mac", "windows", "ubuntu", "browser"] | str]
    type: Required[Literal["computer_use_preview"] | str]

class ShellToolParam(TypedDict, total=False):
    type: Required[Literal["shell"] | str]
    environment: Required[dict[str, object]]

class OpenAIToolSearchToolParam(TypedDict, total=False):
    type: Required[ReadOnly[Literal["tool_search"]]]
    execution: ReadOnly[str]

class PromptObject(TypedDict, total=False):
    id: Required[str]
    variables: dict[Any, Any] | None
    version: str | None

class ContextManagementEntry(TypedDict, total=False):
    type: str
    compact_threshold: int

class ResponsesAPIStreamOptions(TypedDict, total=False):
    include_obfuscation: bool

class ResponsesAPIModeration(TypedDict, total=False):
    model: Required[ReadOnly[str]]

class ResponsesAPIOptionalRequestParams(TypedDict, total=False):
    include: list[Any] | None
    instructions: str | None
    max_output_tokens: int | None
    metadata: dict[str, Any] | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    reasoning: Any | None
    store: bool | None
    background: bool | None
    stream: bool | None
    temperature: float | None
    text: Any | None
    tool_choice: Any | None
    tools: list[Any] | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str | None
    service_tier: str | None
    safety_identifier: str | None
    prompt: PromptObject | None
    max_tool_calls: int | None
    prompt_cache_key: str | None
    prompt_cache_retention: str | None
    prompt_cache_options: ReadOnly[PromptCacheOptions | None]
    moderation: ReadOnly[ResponsesAPIModeration | None]
    stream_options: ResponsesAPIStreamOptions | None
    top_logprobs: int | None
    partial_images: int | None
    context_management: list[ContextManagementEntry] | None

class ResponsesAPIRequestParams(ResponsesAPIOptionalRequestParams, total=False):
    input: Required[ReadOnly[str | Any]]
    model: Required[ReadOnly[str]]

class OutputTokensDetails(BaseLiteLLMOpenAIResponseObject):
    audio_tokens: int | None = ...
    reasoning_tokens: int | None = ...
    text_tokens: int | None = ...

class CacheWriteTokensDetails(BaseLiteLLMOpenAIResponseObject):
    ttl_30m_tokens: int
    ttl_12h_tokens: int

class InputTokensDetails(BaseLiteLLMOpenAIResponseObject):
    audio_tokens: int | None = ...
    cached_tokens: int = ...
    cached_tokens_details: CachedTokensDetails | None = ...
    cache_write_tokens: int | None = ...
    cache_write_tokens_details: CacheWriteTokensDetails | None = ...
    image_tokens: int | None = ...
    text_tokens: int | None = ...
    video_tokens: int | None = ...

class ResponseAPIUsage(BaseLiteLLMOpenAIResponseObject):
    input_tokens: int
    input_tokens_details: InputTokensDetails | None = ...
    output_tokens: int
    output_tokens_details: OutputTokensDetails | None = ...
    total_tokens: int
    cost: float | None = ...

class WebSearchToolUsage(LiteLLMBaseModel):
    num_requests: Any

class ImageGenTokenDetails(LiteLLMBaseModel):
    image_tokens: Any = ...
    text_tokens: Any = ...

class ImageGenToolUsage(LiteLLMBaseModel):
    total_tokens: Any = ...
    input_tokens_details: ImageGenTokenDetails | None = ...
    output_tokens_details: ImageGenTokenDetails | None = ...

class ResponsesToolUsage(LiteLLMBaseModel):
    web_search: WebSearchToolUsage | None = ...
    image_gen: ImageGenToolUsage | None = ...

ResponsesAPIStatus: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]

class ResponsesAPIResponse(BaseLiteLLMOpenAIResponseObject):
    id: str
    created_at: int
    error: dict[Any, Any] | None = ...
    incomplete_details: Any | None = ...
    instructions: str | None = ...
    metadata: dict[Any, Any] | None = ...
    model: str | None = ...
    object: str | None = ...
    output: (
        list[Any | dict[Any, Any]]
        | list[
            GenericResponseOutputItem
            | OutputCodeInterpreterCall
            | OutputFunctionToolCall
            | OutputImageGenerationCall
            | Any
            | CustomToolCallOutputItem
            | OutputToolSearchCall
        ]
    )
    parallel_tool_calls: bool | None = ...
    temperature: float | None = ...
    tool_choice: Any | None = ...
    tools: list[Any] | list[dict[str, Any]] | None = ...
    top_p: float | None = ...
    max_output_tokens: int | None = ...
    previous_response_id: str | None = ...
    reasoning: dict[str, Any] | None = ...
    status: str | None = ...
    text: Any | dict[str, Any] | None = ...
    truncation: Literal["auto", "disabled"] | None = ...
    usage: ResponseAPIUsage | None = ...
    user: str | None = ...
    store: bool | None = ...
    _hidden_params: dict[Any, Any] = ...
    @property
    def hidden_params(self) -> dict[str, Any]: ...
    @hidden_params.setter
    def hidden_params(self, hidden_params: dict[str, Any]) -> None: ...
    @property
    def output_text(self) -> str: ...

class ResponsesAPIStreamEvents(str, Enum):
    RESPONSE_CREATED = "response.created"
    RESPONSE_IN_PROGRESS = "response.in_progress"
    RESPONSE_COMPLETED = "response.completed"
    RESPONSE_FAILED = "response.failed"
    RESPONSE_INCOMPLETE = "response.incomplete"
    RESPONSE_PART_ADDED = "response.reasoning_summary_part.added"
    REASONING_SUMMARY_TEXT_DELTA = "response.reasoning_summary_text.delta"
    REASONING_SUMMARY_TEXT_DONE = "response.reasoning_summary_text.done"
    REASONING_SUMMARY_PART_DONE = "response.reasoning_summary_part.done"
    OUTPUT_ITEM_ADDED = "response.output_item.added"
    OUTPUT_ITEM_DONE = "response.output_item.done"
    CONTENT_PART_ADDED = "response.content_part.added"
    CONTENT_PART_DONE = "response.content_part.done"
    OUTPUT_TEXT_DELTA = "response.output_text.delta"
    OUTPUT_TEXT_ANNOTATION_ADDED = "response.output_text.annotation.added"
    OUTPUT_TEXT_DONE = "response.output_text.done"
    REFUSAL_DELTA = "response.refusal.delta"
    REFUSAL_DONE = "response.refusal.done"
    FUNCTION_CALL_ARGUMENTS_DELTA = "response.function_call_arguments.delta"
    FUNCTION_CALL_ARGUMENTS_DONE = "response.function_call_arguments.done"
    CUSTOM_TOOL_CALL_INPUT_DELTA = "response.custom_tool_call_input.delta"
    CUSTOM_TOOL_CALL_INPUT_DONE = "response.custom_tool_call_input.done"
    FILE_SEARCH_CALL_IN_PROGRESS = "response.file_search_call.in_progress"
    FILE_SEARCH_CALL_SEARCHING = "response.file_search_call.searching"
    FILE_SEARCH_CALL_COMPLETED = "response.file_search_call.completed"
    WEB_SEARCH_CALL_IN_PROGRESS = "response.web_search_call.in_progress"
    WEB_SEARCH_CALL_SEARCHING = "response.web_search_call.searching"
    WEB_SEARCH_CALL_COMPLETED = "response.web_search_call.completed"
    MCP_LIST_TOOLS_IN_PROGRESS = "response.mcp_list_tools.in_progress"
    MCP_LIST_TOOLS_COMPLETED = "response.mcp_list_tools.completed"
    MCP_LIST_TOOLS_FAILED = "response.mcp_list_tools.failed"
    MCP_CALL_IN_PROGRESS = "response.mcp_call.in_progress"
    MCP_CALL_ARGUMENTS_DELTA = "response.mcp_call_arguments.delta"
    MCP_CALL_ARGUMENTS_DONE = "response.mcp_call_arguments.done"
    MCP_CALL_COMPLETED = "response.mcp_call.completed"
    MCP_CALL_FAILED = "response.mcp_call.failed"
    IMAGE_GENERATION_PARTIAL_IMAGE = "image_generation.partial_image"
    SHELL_CALL_IN_PROGRESS = "response.shell_call.in_progress"
    SHELL_CALL_COMPLETED = "response.shell_call.completed"
    SHELL_CALL_OUTPUT = "response.shell_call_output.done"
    ERROR = "error"

class ResponseCreatedEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.RESPONSE_CREATED, "response.created"]
    response: ResponsesAPIResponse

class ResponseInProgressEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.RESPONSE_IN_PROGRESS, "response.in_progress"]
    response: ResponsesAPIResponse

class ResponseCompletedEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.RESPONSE_COMPLETED, "response.completed"]
    response: ResponsesAPIResponse
    _hidden_params: dict[Any, Any] = ...
    @property
    def hidden_params(self) -> dict[str, object]: ...
    @hidden_params.setter
    def hidden_params(self, hidden_params: dict[str, object]) -> None: ...

class ResponseFailedEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.RESPONSE_FAILED, "response.failed"]
    response: ResponsesAPIResponse

class ResponseIncompleteEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.RESPONSE_INCOMPLETE, "response.incomplete"]
    response: ResponsesAPIResponse

ResponsesTerminalEvent: TypeAlias = ResponseCompletedEvent | ResponseIncompleteEvent | ResponseFailedEvent

class ResponsePartAddedEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.RESPONSE_PART_ADDED, "response.reasoning_summary_part.added"]
    item_id: str
    output_index: int
    summary_index: int = ...
    part: dict[Any, Any]

class ReasoningSummaryTextDeltaEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.REASONING_SUMMARY_TEXT_DELTA, "response.reasoning_summary_text.delta"]
    item_id: str
    output_index: int
    summary_index: int = ...
    delta: str

class ReasoningSummaryTextDoneEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.REASONING_SUMMARY_TEXT_DONE, "response.reasoning_summary_text.done"]
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int = ...
    text: str

class ReasoningSummaryPartDoneEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.REASONING_SUMMARY_PART_DONE, "response.reasoning_summary_part.done"]
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int = ...
    part: BaseLiteLLMOpenAIResponseObject

class OutputItemAddedEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.OUTPUT_ITEM_ADDED, "response.output_item.added"]
    output_index: int
    item: BaseLiteLLMOpenAIResponseObject | None

class OutputItemDoneEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.OUTPUT_ITEM_DONE, "response.output_item.done"]
    output_index: int
    sequence_number: int = ...
    item: BaseLiteLLMOpenAIResponseObject

class OpenAIChatCompletionLogprobsContentTopLogprobs(TypedDict, total=False):
    bytes: list[Any]
    logprob: Required[float]
    token: Required[str]

class OpenAIChatCompletionLogprobsContent(TypedDict, total=False):
    bytes: list[Any]
    logprob: Required[float]
    token: Required[str]
    top_logprobs: list[OpenAIChatCompletionLogprobsContentTopLogprobs]

class ContentPartAddedEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.CONTENT_PART_ADDED, "response.content_part.added"]
    item_id: str
    output_index: int
    content_index: int
    part: Any

class ContentPartDonePartOutputText(BaseLiteLLMOpenAIResponseObject):
    type: Literal["output_text"]
    text: str
    annotations: list[BaseLiteLLMOpenAIResponseObject]
    logprobs: list[OpenAIChatCompletionLogprobsContent] | None = ...

class ContentPartDonePartRefusal(BaseLiteLLMOpenAIResponseObject):
    type: Literal["refusal"]
    refusal: str

class ContentPartDonePartReasoningText(BaseLiteLLMOpenAIResponseObject):
    type: Literal["reasoning_text"]
    reasoning: str

class ContentPartDoneEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.CONTENT_PART_DONE, "response.content_part.done"]
    item_id: str
    output_index: int
    content_index: int
    part: Any

class OutputTextDeltaEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.OUTPUT_TEXT_DELTA, "response.output_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str

class OutputTextAnnotationAddedEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.OUTPUT_TEXT_ANNOTATION_ADDED, "response.output_text.annotation.added"]
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    annotation: dict[Any, Any]

class OutputTextDoneEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.OUTPUT_TEXT_DONE, "response.output_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str

class RefusalDeltaEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.REFUSAL_DELTA, "response.refusal.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str

class RefusalDoneEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.REFUSAL_DONE, "response.refusal.done"]
    item_id: str
    output_index: int
    content_index: int
    refusal: str

class FunctionCallArgumentsDeltaEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.FUNCTION_CALL_ARGUMENTS_DELTA, "response.function_call_arguments.delta"]
    item_id: str
    output_index: int
    delta: str

class FunctionCallArgumentsDoneEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.FUNCTION_CALL_ARGUMENTS_DONE, "response.function_call_arguments.done"]
    item_id: str
    output_index: int
    arguments: str

class FileSearchCallInProgressEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.FILE_SEARCH_CALL_IN_PROGRESS, "response.file_search_call.in_progress"]
    output_index: int
    item_id: str

class FileSearchCallSearchingEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.FILE_SEARCH_CALL_SEARCHING, "response.file_search_call.searching"]
    output_index: int
    item_id: str

class FileSearchCallCompletedEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.FILE_SEARCH_CALL_COMPLETED, "response.file_search_call.completed"]
    output_index: int
    item_id: str

class WebSearchCallInProgressEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.WEB_SEARCH_CALL_IN_PROGRESS, "response.web_search_call.in_progress"]
    output_index: int
    item_id: str

class WebSearchCallSearchingEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.WEB_SEARCH_CALL_SEARCHING, "response.web_search_call.searching"]
    output_index: int
    item_id: str

class WebSearchCallCompletedEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.WEB_SEARCH_CALL_COMPLETED, "response.web_search_call.completed"]
    output_index: int
    item_id: str

class MCPListToolsInProgressEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.MCP_LIST_TOOLS_IN_PROGRESS, "response.mcp_list_tools.in_progress"]
    sequence_number: int
    output_index: int
    item_id: str

class MCPListToolsCompletedEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.MCP_LIST_TOOLS_COMPLETED, "response.mcp_list_tools.completed"]
    sequence_number: int
    output_index: int
    item_id: str

class MCPListToolsFailedEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.MCP_LIST_TOOLS_FAILED, "response.mcp_list_tools.failed"]
    sequence_number: int
    output_index: int
    item_id: str

class MCPCallInProgressEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.MCP_CALL_IN_PROGRESS, "response.mcp_call.in_progress"]
    sequence_number: int
    output_index: int
    item_id: str

class MCPCallArgumentsDeltaEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.MCP_CALL_ARGUMENTS_DELTA, "response.mcp_call_arguments.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: int

class MCPCallArgumentsDoneEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.MCP_CALL_ARGUMENTS_DONE, "response.mcp_call_arguments.done"]
    output_index: int
    item_id: str
    arguments: str
    sequence_number: int

class MCPCallCompletedEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.MCP_CALL_COMPLETED, "response.mcp_call.completed"]
    sequence_number: int
    item_id: str
    output_index: int

class MCPCallFailedEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.MCP_CALL_FAILED, "response.mcp_call.failed"]
    sequence_number: int
    item_id: str
    output_index: int

class ImageGenerationPartialImageEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.IMAGE_GENERATION_PARTIAL_IMAGE, "image_generation.partial_image"]
    partial_image_index: int
    b64_json: str

class ErrorEventError(BaseLiteLLMOpenAIResponseObject):
    type: str
    code: str
    message: str
    param: str | dict[str, object] | None = ...

class ErrorEvent(BaseLiteLLMOpenAIResponseObject):
    type: Literal[ResponsesAPIStreamEvents.ERROR, "error"]
    sequence_number: int
    error: ErrorEventError | None = ...
    code: str | int | None = ...
    message: str | None = ...
    param: str | Mapping[str, object] | None = ...

class GenericEvent(BaseLiteLLMOpenAIResponseObject):
    type: str

ResponsesAPIStreamingResponse: TypeAlias = (
    ResponseCreatedEvent
    | ResponseInProgressEvent
    | ResponseCompletedEvent
    | ResponseFailedEvent
    | ResponseIncompleteEvent
    | ResponsePartAddedEvent
    | ReasoningSummaryTextDeltaEvent
    | ReasoningSummaryTextDoneEvent
    | ReasoningSummaryPartDoneEvent
    | OutputItemAddedEvent
    | OutputItemDoneEvent
    | ContentPartAddedEvent
    | ContentPartDoneEvent
    | OutputTextDeltaEvent
    | OutputTextAnnotationAddedEvent
    | OutputTextDoneEvent
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | FunctionCallArgumentsDeltaEvent
    | FunctionCallArgumentsDoneEvent
    | FileSearchCallInProgressEvent
    | FileSearchCallSearchingEvent
    | FileSearchCallCompletedEvent
    | WebSearchCallInProgressEvent
    | WebSearchCallSearchingEvent
    | WebSearchCallCompletedEvent
    | MCPListToolsInProgressEvent
    | MCPListToolsCompletedEvent
    | MCPListToolsFailedEvent
    | MCPCallInProgressEvent
    | MCPCallArgumentsDeltaEvent
    | MCPCallArgumentsDoneEvent
    | MCPCallCompletedEvent
    | MCPCallFailedEvent
    | ImageGenerationPartialImageEvent
    | ErrorEvent
    | GenericEvent
    | BaseLiteLLMOpenAIResponseObject
)

class ImageGenerationRequestQuality(str, Enum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    AUTO = "auto"
    STANDARD = "standard"
    HD = "hd"

class OpenAIModerationResult(BaseLiteLLMOpenAIResponseObject):
    categories: dict[Any, Any] | None
    category_applied_input_types: dict[Any, Any] | None
    category_scores: dict[Any, Any] | None
    flagged: bool | None

class OpenAIModerationResponse(BaseLiteLLMOpenAIResponseObject):
    id: str
    model: str
    results: list[OpenAIModerationResult]
    _hidden_params: dict[Any, Any] = ...
    @property
    def hidden_params(self) -> dict[str, object]: ...
    @hidden_params.setter
    def hidden_params(self, hidden_params: dict[str, object]) -> None: ...

class OpenAIChatCompletionLogprobs(TypedDict, total=False):
    content: list[OpenAIChatCompletionLogprobsContent]
    refusal: list[OpenAIChatCompletionLogprobsContent]

class OpenAIChatCompletionChoices(TypedDict, total=False):
    finish_reason: Required[str]
    index: Required[int]
    logprobs: OpenAIChatCompletionLogprobs | None
    message: Required[ChatCompletionResponseMessage]

class OpenAIChatCompletionResponse(TypedDict, total=False):
    id: Required[str]
    object: Required[str]
    created: Required[int]
    model: Required[str]
    choices: Required[list[OpenAIChatCompletionChoices]]
    usage: Required[ChatCompletionUsageBlock]
    system_fingerprint: str
    service_tier: str

OpenAIChatCompletionFinishReason: TypeAlias = Literal[
    "stop",
    "content_filter",
    "function_call",
    "tool_calls",
    "length",
    "guardrail_intervened",
    "eos",
    "finish_reason_unspecified",
    "malformed_function_call",
]

class OpenAIWebSearchUserLocationApproximate(TypedDict):
    city: str
    country: str
    region: str
    timezone: str

class OpenAIWebSearchUserLocation(TypedDict):
    approximate: OpenAIWebSearchUserLocationApproximate
    type: Literal["approximate"]

class OpenAIWebSearchOptions(TypedDict, total=False):
    search_context_size: Literal["low", "medium", "high"] | None
    user_location: OpenAIWebSearchUserLocation | None

class OpenAIMcpServerTool(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    server_label: Required[str]
    server_url: Required[str]
    require_approval: str
    allowed_tools: list[str] | None
    headers: dict[str, str] | None

class CreateVideoRequest(TypedDict, total=False):
    prompt: Required[str]
    input_reference: str | None
    model: str | None
    seconds: str | None
    size: str | None
    characters: list[dict[str, str]] | None
    user: str | None
    extra_headers: dict[str, str] | None
    extra_body: dict[str, str] | None
    timeout: float | None

class OpenAIVideoObject(LiteLLMBaseModel):
    id: str
    object: Literal["video"]
    status: str
    created_at: int
    completed_at: int | None = ...
    expires_at: int | None = ...
    error: dict[str, Any] | None = ...
    progress: int | None = ...
    remixed_from_video_id: str | None = ...
    seconds: str | None = ...
    size: str | None = ...
    model: str | None = ...
    _hidden_params: dict[str, Any] = ...
    @property
    def hidden_params(self) -> dict[str, Any]: ...
    @hidden_params.setter
    def hidden_params(self, hidden_params: dict[str, Any]) -> None: ...
    def __contains__(self, key: Any) -> bool: ...
    def get(self, key: Any, default: Any = None) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def json(self, **kwargs: Any) -> Any: ...

# Not declared, as they would load another package or are seldom used: a class or an alias, so that isinstance
# and a union may name them.
class Assistant(Any): ...
class AssistantEventHandler(Any): ...
class AssistantStreamManager(Any): ...

AssistantToolParam: TypeAlias = Any

class AsyncAssistantEventHandler(Any): ...
class AsyncAssistantStreamManager(Any): ...
class AsyncCursorPage(Any): ...
class Batch(Any): ...
class BatchGuardrailRecord(Any): ...
class BatchGuardrailReport(Any): ...

ChatCompletionAudioParam: TypeAlias = Any

class ChatCompletionChunk(Any): ...

ChatCompletionModality: TypeAlias = Any
ChatCompletionPredictionContentParam: TypeAlias = Any
EmbeddingCreateParams: TypeAlias = Any

class FileObject(Any): ...
class FineTuningJob(Any): ...
class IncompleteDetails(Any): ...

MessageContent: TypeAlias = Any

class NotGiven(Any): ...
class Omit(Any): ...

OpenAIBatchResponse: TypeAlias = Any
OpenAIBatchResult: TypeAlias = Any

class OpenAIChatCompletionChunk(Any): ...

OpenAICreateThreadParamsMessage: TypeAlias = Any

class OpenAIEmbedding(Any): ...
class OpenAIMessage(Any): ...

OpenAIRealtimeCachedTokensDetails: TypeAlias = Any
OpenAIRealtimeContentPartDone: TypeAlias = Any
OpenAIRealtimeConversationCreated: TypeAlias = Any
OpenAIRealtimeConversationItemAdded: TypeAlias = Any
OpenAIRealtimeConversationItemCreated: TypeAlias = Any
OpenAIRealtimeConversationItemDone: TypeAlias = Any
OpenAIRealtimeConversationObject: TypeAlias = Any
OpenAIRealtimeDoneEvent: TypeAlias = Any
OpenAIRealtimeErrorDetail: TypeAlias = Any
OpenAIRealtimeErrorEvent: TypeAlias = Any

class OpenAIRealtimeEventTypes(Any): ...

OpenAIRealtimeFunctionCallArgumentsDelta: TypeAlias = Any
OpenAIRealtimeFunctionCallArgumentsDone: TypeAlias = Any
OpenAIRealtimeInputAudioBufferSpeechEvent: TypeAlias = Any
OpenAIRealtimeInputAudioTranscriptionCompleted: TypeAlias = Any
OpenAIRealtimeInputAudioTranscriptionDelta: TypeAlias = Any
OpenAIRealtimeOutputItemDone: TypeAlias = Any
OpenAIRealtimeResponseAudioDone: TypeAlias = Any
OpenAIRealtimeResponseContentPart: TypeAlias = Any
OpenAIRealtimeResponseContentPartAdded: TypeAlias = Any
OpenAIRealtimeResponseDelta: TypeAlias = Any
OpenAIRealtimeResponseDoneObject: TypeAlias = Any
OpenAIRealtimeResponseTextDone: TypeAlias = Any
OpenAIRealtimeResponseUsage: TypeAlias = Any
OpenAIRealtimeServerVadTurnDetection: TypeAlias = Any
OpenAIRealtimeStreamResponseBaseObject: TypeAlias = Any
OpenAIRealtimeStreamResponseOutputItem: TypeAlias = Any
OpenAIRealtimeStreamResponseOutputItemAdded: TypeAlias = Any
OpenAIRealtimeStreamResponseOutputItemContent: TypeAlias = Any
OpenAIRealtimeStreamSession: TypeAlias = Any
OpenAIRealtimeStreamSessionEvents: TypeAlias = Any
OpenAIRealtimeTranscriptionAudio: TypeAlias = Any
OpenAIRealtimeTranscriptionAudioFormat: TypeAlias = Any
OpenAIRealtimeTranscriptionAudioInput: TypeAlias = Any
OpenAIRealtimeTranscriptionSession: TypeAlias = Any
OpenAIRealtimeTranscriptionSessionCreated: TypeAlias = Any
OpenAIRealtimeTranscriptionSettings: TypeAlias = Any
OpenAIRealtimeTurnDetection: TypeAlias = Any
OpenAIRealtimeUsageTokenDetails: TypeAlias = Any
Reasoning: TypeAlias = Any

class Response(Any): ...
class ResponseCompactionItem(Any): ...
class ResponseFunctionToolCall(Any): ...
class ResponseFunctionWebSearch(Any): ...

ResponseIncludable: TypeAlias = Any
ResponseInputParam: TypeAlias = Any
ResponseOutputItem: TypeAlias = Any
ResponseText: TypeAlias = Any

class Run(Any): ...
class SDKResponse(Any): ...
class SyncCursorPage(Any): ...

Tool: TypeAlias = Any
ToolChoice: TypeAlias = Any
ToolParam: TypeAlias = Any

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
