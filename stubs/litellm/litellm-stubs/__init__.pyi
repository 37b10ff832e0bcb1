from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import Any, Literal, TypeAlias

from litellm import caching as caching
from litellm import cost_calculator as cost_calculator
from litellm import exceptions as exceptions
from litellm import types as types
from litellm import utils as utils
from litellm._logging import _turn_on_debug as _turn_on_debug
from litellm._logging import suppress_startup_output as suppress_startup_output
from litellm._logging import turn_on_debug as turn_on_debug
from litellm._logging import turn_on_json as turn_on_json
from litellm._logging import verbose_logger as verbose_logger
from litellm.batch_completion.main import batch_completion as batch_completion
from litellm.batch_completion.main import batch_completion_models as batch_completion_models
from litellm.batch_completion.main import (
    batch_completion_models_all_responses as batch_completion_models_all_responses,
)
from litellm.budget_manager import BudgetManager as BudgetManager
from litellm.caching.caching import Cache as Cache
from litellm.caching.caching import disable_cache as disable_cache
from litellm.caching.caching import enable_cache as enable_cache
from litellm.caching.caching import update_cache as update_cache
from litellm.caching.dual_cache import DualCache as DualCache
from litellm.caching.in_memory_cache import InMemoryCache as InMemoryCache
from litellm.caching.redis_cache import RedisCache as RedisCache
from litellm.cost_calculator import completion_cost as completion_cost
from litellm.cost_calculator import cost_per_token as cost_per_token
from litellm.cost_calculator import response_cost_calculator as response_cost_calculator
from litellm.exceptions import LITELLM_EXCEPTION_TYPES as LITELLM_EXCEPTION_TYPES
from litellm.exceptions import APIConnectionError as APIConnectionError
from litellm.exceptions import APIError as APIError
from litellm.exceptions import APIResponseValidationError as APIResponseValidationError
from litellm.exceptions import AuthenticationError as AuthenticationError
from litellm.exceptions import BadGatewayError as BadGatewayError
from litellm.exceptions import BadRequestError as BadRequestError
from litellm.exceptions import BudgetExceededError as BudgetExceededError
from litellm.exceptions import CallerCredentialAuthenticationError as CallerCredentialAuthenticationError
from litellm.exceptions import CallerCredentialRateLimitError as CallerCredentialRateLimitError
from litellm.exceptions import ContentPolicyViolationError as ContentPolicyViolationError
from litellm.exceptions import ContextWindowExceededError as ContextWindowExceededError
from litellm.exceptions import ImageFetchError as ImageFetchError
from litellm.exceptions import InternalServerError as InternalServerError
from litellm.exceptions import InvalidRequestError as InvalidRequestError
from litellm.exceptions import JSONSchemaValidationError as JSONSchemaValidationError
from litellm.exceptions import LiteLLMUnknownProvider as LiteLLMUnknownProvider
from litellm.exceptions import MalformedRequestFieldError as MalformedRequestFieldError
from litellm.exceptions import MockException as MockException
from litellm.exceptions import ModelNotMappedError as ModelNotMappedError
from litellm.exceptions import NotFoundError as NotFoundError
from litellm.exceptions import OpenAIError as OpenAIError
from litellm.exceptions import PaymentRequiredError as PaymentRequiredError
from litellm.exceptions import PermissionDeniedError as PermissionDeniedError
from litellm.exceptions import RateLimitError as RateLimitError
from litellm.exceptions import RateLimitErrorCategory as RateLimitErrorCategory
from litellm.exceptions import RateLimitType as RateLimitType
from litellm.exceptions import ServiceUnavailableError as ServiceUnavailableError
from litellm.exceptions import Timeout as Timeout
from litellm.exceptions import UnprocessableEntityError as UnprocessableEntityError
from litellm.exceptions import UnsupportedEndpointError as UnsupportedEndpointError
from litellm.exceptions import UnsupportedParamsError as UnsupportedParamsError
from litellm.exceptions import VectorStoreSearchError as VectorStoreSearchError
from litellm.images.main import aimage_edit as aimage_edit
from litellm.images.main import aimage_generation as aimage_generation
from litellm.images.main import aimage_variation as aimage_variation
from litellm.images.main import image_edit as image_edit
from litellm.images.main import image_generation as image_generation
from litellm.images.main import image_variation as image_variation
from litellm.integrations.custom_logger import CustomLogger as CustomLogger
from litellm.litellm_core_utils.exception_mapping_utils import exception_type as exception_type
from litellm.litellm_core_utils.fallback_utils import (
    async_completion_with_fallbacks as async_completion_with_fallbacks,
)
from litellm.litellm_core_utils.fallback_utils import completion_with_fallbacks as completion_with_fallbacks
from litellm.litellm_core_utils.get_llm_provider_logic import get_llm_provider as get_llm_provider
from litellm.litellm_core_utils.get_supported_openai_params import (
    get_supported_openai_params as get_supported_openai_params,
)
from litellm.litellm_core_utils.logging_callback_manager import (
    LoggingCallbackManager as LoggingCallbackManager,
)
from litellm.litellm_core_utils.streaming_chunk_builder_utils import (
    stream_chunk_builder as stream_chunk_builder,
)
from litellm.litellm_core_utils.streaming_chunk_builder_utils import (
    stream_chunk_builder_text_completion as stream_chunk_builder_text_completion,
)
from litellm.litellm_core_utils.streaming_handler import CustomStreamWrapper as CustomStreamWrapper
from litellm.llms.custom_llm import CustomLLM as CustomLLM
from litellm.llms.custom_llm import custom_chat_llm_router as custom_chat_llm_router
from litellm.main import AsyncCompletions as AsyncCompletions
from litellm.main import Chat as Chat
from litellm.main import Completions as Completions
from litellm.main import LiteLLM as LiteLLM
from litellm.main import aadapter_completion as aadapter_completion
from litellm.main import aadapter_generate_content as aadapter_generate_content
from litellm.main import acompletion as acompletion
from litellm.main import acompletion_with_retries as acompletion_with_retries
from litellm.main import acount_tokens as acount_tokens
from litellm.main import adapter_completion as adapter_completion
from litellm.main import aembedding as aembedding
from litellm.main import ahealth_check as ahealth_check
from litellm.main import amoderation as amoderation
from litellm.main import aresponses_with_retries as aresponses_with_retries
from litellm.main import aspeech as aspeech
from litellm.main import atext_completion as atext_completion
from litellm.main import atranscription as atranscription
from litellm.main import completion as completion
from litellm.main import completion_with_retries as completion_with_retries
from litellm.main import config_completion as config_completion
from litellm.main import embedding as embedding
from litellm.main import mock_completion as mock_completion
from litellm.main import moderation as moderation
from litellm.main import responses_with_retries as responses_with_retries
from litellm.main import speech as speech
from litellm.main import text_completion as text_completion
from litellm.main import transcription as transcription
from litellm.rerank_api.main import arerank as arerank
from litellm.rerank_api.main import rerank as rerank
from litellm.responses.main import acancel_responses as acancel_responses
from litellm.responses.main import acompact_responses as acompact_responses
from litellm.responses.main import adelete_responses as adelete_responses
from litellm.responses.main import aget_responses as aget_responses
from litellm.responses.main import alist_input_items as alist_input_items
from litellm.responses.main import aresponses as aresponses
from litellm.responses.main import aresponses_api_with_mcp as aresponses_api_with_mcp
from litellm.responses.main import cancel_responses as cancel_responses
from litellm.responses.main import compact_responses as compact_responses
from litellm.responses.main import delete_responses as delete_responses
from litellm.responses.main import get_responses as get_responses
from litellm.responses.main import list_input_items as list_input_items
from litellm.responses.main import mock_responses_api_response as mock_responses_api_response
from litellm.responses.main import responses as responses
from litellm.router import Router as Router
from litellm.types.llms.base import BaseLiteLLMOpenAIResponseObject as BaseLiteLLMOpenAIResponseObject
from litellm.types.llms.base import CachedTokensDetails as CachedTokensDetails
from litellm.types.llms.base import HiddenParams as HiddenParams
from litellm.types.llms.base_model import LiteLLMBaseModel as LiteLLMBaseModel
from litellm.types.llms.custom_llm import CustomLLMItem as CustomLLMItem
from litellm.types.llms.openai import AllEmbeddingInputValues as AllEmbeddingInputValues
from litellm.types.llms.openai import AllMessageValues as AllMessageValues
from litellm.types.llms.openai import AllPromptValues as AllPromptValues
from litellm.types.llms.openai import Assistant as Assistant
from litellm.types.llms.openai import AssistantEventHandler as AssistantEventHandler
from litellm.types.llms.openai import AssistantStreamManager as AssistantStreamManager
from litellm.types.llms.openai import AsyncAssistantEventHandler as AsyncAssistantEventHandler
from litellm.types.llms.openai import AsyncAssistantStreamManager as AsyncAssistantStreamManager
from litellm.types.llms.openai import AsyncCursorPage as AsyncCursorPage
from litellm.types.llms.openai import Attachment as Attachment
from litellm.types.llms.openai import AttachmentTool as AttachmentTool
from litellm.types.llms.openai import Batch as Batch
from litellm.types.llms.openai import BatchGuardrailRecord as BatchGuardrailRecord
from litellm.types.llms.openai import BatchGuardrailReport as BatchGuardrailReport
from litellm.types.llms.openai import BatchJobStatus as BatchJobStatus
from litellm.types.llms.openai import BinaryResponseSummary as BinaryResponseSummary
from litellm.types.llms.openai import CacheWriteTokensDetails as CacheWriteTokensDetails
from litellm.types.llms.openai import CancelBatchRequest as CancelBatchRequest
from litellm.types.llms.openai import ChatCompletionAnnotation as ChatCompletionAnnotation
from litellm.types.llms.openai import (
    ChatCompletionAnnotationURLCitation as ChatCompletionAnnotationURLCitation,
)
from litellm.types.llms.openai import (
    ChatCompletionAssistantContentValue as ChatCompletionAssistantContentValue,
)
from litellm.types.llms.openai import ChatCompletionAssistantMessage as ChatCompletionAssistantMessage
from litellm.types.llms.openai import ChatCompletionAssistantToolCall as ChatCompletionAssistantToolCall
from litellm.types.llms.openai import ChatCompletionAudioDelta as ChatCompletionAudioDelta
from litellm.types.llms.openai import ChatCompletionAudioObject as ChatCompletionAudioObject
from litellm.types.llms.openai import ChatCompletionAudioParam as ChatCompletionAudioParam
from litellm.types.llms.openai import ChatCompletionCachedContent as ChatCompletionCachedContent
from litellm.types.llms.openai import ChatCompletionChunk as ChatCompletionChunk
from litellm.types.llms.openai import ChatCompletionDeltaChunk as ChatCompletionDeltaChunk
from litellm.types.llms.openai import ChatCompletionDeltaToolCallChunk as ChatCompletionDeltaToolCallChunk
from litellm.types.llms.openai import ChatCompletionDeveloperMessage as ChatCompletionDeveloperMessage
from litellm.types.llms.openai import ChatCompletionDocumentObject as ChatCompletionDocumentObject
from litellm.types.llms.openai import ChatCompletionFileObject as ChatCompletionFileObject
from litellm.types.llms.openai import ChatCompletionFileObjectFile as ChatCompletionFileObjectFile
from litellm.types.llms.openai import ChatCompletionFunctionMessage as ChatCompletionFunctionMessage
from litellm.types.llms.openai import ChatCompletionImageObject as ChatCompletionImageObject
from litellm.types.llms.openai import ChatCompletionImageUrlObject as ChatCompletionImageUrlObject
from litellm.types.llms.openai import ChatCompletionInputAudio as ChatCompletionInputAudio
from litellm.types.llms.openai import ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam
from litellm.types.llms.openai import (
    ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam,
)
from litellm.types.llms.openai import ChatCompletionReasoningItem as ChatCompletionReasoningItem
from litellm.types.llms.openai import (
    ChatCompletionReasoningSummaryTextBlock as ChatCompletionReasoningSummaryTextBlock,
)
from litellm.types.llms.openai import (
    ChatCompletionRedactedThinkingBlock as ChatCompletionRedactedThinkingBlock,
)
from litellm.types.llms.openai import ChatCompletionRequest as ChatCompletionRequest
from litellm.types.llms.openai import ChatCompletionResponseMessage as ChatCompletionResponseMessage
from litellm.types.llms.openai import ChatCompletionSystemMessage as ChatCompletionSystemMessage
from litellm.types.llms.openai import ChatCompletionTextObject as ChatCompletionTextObject
from litellm.types.llms.openai import ChatCompletionThinkingBlock as ChatCompletionThinkingBlock
from litellm.types.llms.openai import ChatCompletionToolCallChunk as ChatCompletionToolCallChunk
from litellm.types.llms.openai import (
    ChatCompletionToolCallFunctionChunk as ChatCompletionToolCallFunctionChunk,
)
from litellm.types.llms.openai import (
    ChatCompletionToolChoiceFunctionParam as ChatCompletionToolChoiceFunctionParam,
)
from litellm.types.llms.openai import (
    ChatCompletionToolChoiceObjectParam as ChatCompletionToolChoiceObjectParam,
)
from litellm.types.llms.openai import (
    ChatCompletionToolChoiceStringValues as ChatCompletionToolChoiceStringValues,
)
from litellm.types.llms.openai import ChatCompletionToolChoiceValues as ChatCompletionToolChoiceValues
from litellm.types.llms.openai import ChatCompletionToolMessage as ChatCompletionToolMessage
from litellm.types.llms.openai import ChatCompletionToolParam as ChatCompletionToolParam
from litellm.types.llms.openai import (
    ChatCompletionToolParamFunctionChunk as ChatCompletionToolParamFunctionChunk,
)
from litellm.types.llms.openai import ChatCompletionToolReferenceObject as ChatCompletionToolReferenceObject
from litellm.types.llms.openai import ChatCompletionUsageBlock as ChatCompletionUsageBlock
from litellm.types.llms.openai import ChatCompletionUserMessage as ChatCompletionUserMessage
from litellm.types.llms.openai import ChatCompletionVideoObject as ChatCompletionVideoObject
from litellm.types.llms.openai import ChatCompletionVideoUrlObject as ChatCompletionVideoUrlObject
from litellm.types.llms.openai import CitationsObject as CitationsObject
from litellm.types.llms.openai import CodeInterpreterToolParam as CodeInterpreterToolParam
from litellm.types.llms.openai import ComputerToolParam as ComputerToolParam
from litellm.types.llms.openai import ContentPartAddedEvent as ContentPartAddedEvent
from litellm.types.llms.openai import ContentPartDoneEvent as ContentPartDoneEvent
from litellm.types.llms.openai import ContentPartDonePartOutputText as ContentPartDonePartOutputText
from litellm.types.llms.openai import ContentPartDonePartReasoningText as ContentPartDonePartReasoningText
from litellm.types.llms.openai import ContentPartDonePartRefusal as ContentPartDonePartRefusal
from litellm.types.llms.openai import ContextManagementEntry as ContextManagementEntry
from litellm.types.llms.openai import CreateBatchRequest as CreateBatchRequest
from litellm.types.llms.openai import CreateFileRequest as CreateFileRequest
from litellm.types.llms.openai import CreateVideoRequest as CreateVideoRequest
from litellm.types.llms.openai import DocumentObject as DocumentObject
from litellm.types.llms.openai import EmbeddingCreateParams as EmbeddingCreateParams
from litellm.types.llms.openai import EmbeddingInput as EmbeddingInput
from litellm.types.llms.openai import ErrorEvent as ErrorEvent
from litellm.types.llms.openai import ErrorEventError as ErrorEventError
from litellm.types.llms.openai import FileContentRequest as FileContentRequest
from litellm.types.llms.openai import FileExpiresAfter as FileExpiresAfter
from litellm.types.llms.openai import FileListPage as FileListPage
from litellm.types.llms.openai import FileObject as FileObject
from litellm.types.llms.openai import FileSearchCallCompletedEvent as FileSearchCallCompletedEvent
from litellm.types.llms.openai import FileSearchCallInProgressEvent as FileSearchCallInProgressEvent
from litellm.types.llms.openai import FileSearchCallSearchingEvent as FileSearchCallSearchingEvent
from litellm.types.llms.openai import FileSearchTool as FileSearchTool
from litellm.types.llms.openai import FileSearchToolParam as FileSearchToolParam
from litellm.types.llms.openai import FileTypes as FileTypes
from litellm.types.llms.openai import FineTuningJob as FineTuningJob
from litellm.types.llms.openai import FineTuningJobCreate as FineTuningJobCreate
from litellm.types.llms.openai import Function as Function
from litellm.types.llms.openai import FunctionCallArgumentsDeltaEvent as FunctionCallArgumentsDeltaEvent
from litellm.types.llms.openai import FunctionCallArgumentsDoneEvent as FunctionCallArgumentsDoneEvent
from litellm.types.llms.openai import GenericChatCompletionMessage as GenericChatCompletionMessage
from litellm.types.llms.openai import GenericEvent as GenericEvent
from litellm.types.llms.openai import HttpxBinaryResponseContent as HttpxBinaryResponseContent
from litellm.types.llms.openai import Hyperparameters as Hyperparameters
from litellm.types.llms.openai import ImageFileObject as ImageFileObject
from litellm.types.llms.openai import ImageGenerationPartialImageEvent as ImageGenerationPartialImageEvent
from litellm.types.llms.openai import ImageGenerationRequestQuality as ImageGenerationRequestQuality
from litellm.types.llms.openai import ImageGenTokenDetails as ImageGenTokenDetails
from litellm.types.llms.openai import ImageGenToolUsage as ImageGenToolUsage
from litellm.types.llms.openai import ImageURLListItem as ImageURLListItem
from litellm.types.llms.openai import ImageURLObject as ImageURLObject
from litellm.types.llms.openai import IncompleteDetails as IncompleteDetails
from litellm.types.llms.openai import InputTokensDetails as InputTokensDetails
from litellm.types.llms.openai import ListBatchRequest as ListBatchRequest
from litellm.types.llms.openai import LiteLLMBatchCreateRequest as LiteLLMBatchCreateRequest
from litellm.types.llms.openai import LiteLLMFineTuningJobCreate as LiteLLMFineTuningJobCreate
from litellm.types.llms.openai import MCPCallArgumentsDeltaEvent as MCPCallArgumentsDeltaEvent
from litellm.types.llms.openai import MCPCallArgumentsDoneEvent as MCPCallArgumentsDoneEvent
from litellm.types.llms.openai import MCPCallCompletedEvent as MCPCallCompletedEvent
from litellm.types.llms.openai import MCPCallFailedEvent as MCPCallFailedEvent
from litellm.types.llms.openai import MCPCallInProgressEvent as MCPCallInProgressEvent
from litellm.types.llms.openai import MCPListToolsCompletedEvent as MCPListToolsCompletedEvent
from litellm.types.llms.openai import MCPListToolsFailedEvent as MCPListToolsFailedEvent
from litellm.types.llms.openai import MCPListToolsInProgressEvent as MCPListToolsInProgressEvent
from litellm.types.llms.openai import MessageContentImageFileObject as MessageContentImageFileObject
from litellm.types.llms.openai import MessageContentImageURLObject as MessageContentImageURLObject
from litellm.types.llms.openai import MessageContentTextObject as MessageContentTextObject
from litellm.types.llms.openai import MessageData as MessageData
from litellm.types.llms.openai import NotGiven as NotGiven
from litellm.types.llms.openai import Omit as Omit
from litellm.types.llms.openai import (
    OpenAIAudioTranscriptionOptionalParams as OpenAIAudioTranscriptionOptionalParams,
)
from litellm.types.llms.openai import OpenAIBatchResponse as OpenAIBatchResponse
from litellm.types.llms.openai import OpenAIBatchResult as OpenAIBatchResult
from litellm.types.llms.openai import (
    OpenAIChatCompletionAssistantMessage as OpenAIChatCompletionAssistantMessage,
)
from litellm.types.llms.openai import OpenAIChatCompletionChoices as OpenAIChatCompletionChoices
from litellm.types.llms.openai import OpenAIChatCompletionChunk as OpenAIChatCompletionChunk
from litellm.types.llms.openai import (
    OpenAIChatCompletionDeveloperMessage as OpenAIChatCompletionDeveloperMessage,
)
from litellm.types.llms.openai import OpenAIChatCompletionFinishReason as OpenAIChatCompletionFinishReason
from litellm.types.llms.openai import OpenAIChatCompletionLogprobs as OpenAIChatCompletionLogprobs
from litellm.types.llms.openai import (
    OpenAIChatCompletionLogprobsContent as OpenAIChatCompletionLogprobsContent,
)
from litellm.types.llms.openai import (
    OpenAIChatCompletionLogprobsContentTopLogprobs as OpenAIChatCompletionLogprobsContentTopLogprobs,
)
from litellm.types.llms.openai import OpenAIChatCompletionResponse as OpenAIChatCompletionResponse
from litellm.types.llms.openai import OpenAIChatCompletionSystemMessage as OpenAIChatCompletionSystemMessage
from litellm.types.llms.openai import OpenAIChatCompletionTextObject as OpenAIChatCompletionTextObject
from litellm.types.llms.openai import OpenAIChatCompletionToolParam as OpenAIChatCompletionToolParam
from litellm.types.llms.openai import OpenAIChatCompletionUserMessage as OpenAIChatCompletionUserMessage
from litellm.types.llms.openai import (
    OpenAICreateFileRequestOptionalParams as OpenAICreateFileRequestOptionalParams,
)
from litellm.types.llms.openai import OpenAICreateThreadParamsMessage as OpenAICreateThreadParamsMessage
from litellm.types.llms.openai import (
    OpenAICreateThreadParamsToolResources as OpenAICreateThreadParamsToolResources,
)
from litellm.types.llms.openai import OpenAIEmbedding as OpenAIEmbedding
from litellm.types.llms.openai import OpenAIErrorBody as OpenAIErrorBody
from litellm.types.llms.openai import OpenAIFileObject as OpenAIFileObject
from litellm.types.llms.openai import OpenAIFilesPurpose as OpenAIFilesPurpose
from litellm.types.llms.openai import OpenAIImageEditOptionalParams as OpenAIImageEditOptionalParams
from litellm.types.llms.openai import (
    OpenAIImageGenerationOptionalParams as OpenAIImageGenerationOptionalParams,
)
from litellm.types.llms.openai import OpenAIImageVariationOptionalParams as OpenAIImageVariationOptionalParams
from litellm.types.llms.openai import OpenAIMcpServerTool as OpenAIMcpServerTool
from litellm.types.llms.openai import OpenAIMessage as OpenAIMessage
from litellm.types.llms.openai import OpenAIMessageContent as OpenAIMessageContent
from litellm.types.llms.openai import OpenAIMessageContentListBlock as OpenAIMessageContentListBlock
from litellm.types.llms.openai import OpenAIModerationResponse as OpenAIModerationResponse
from litellm.types.llms.openai import OpenAIModerationResult as OpenAIModerationResult
from litellm.types.llms.openai import OpenAIRealtimeCachedTokensDetails as OpenAIRealtimeCachedTokensDetails
from litellm.types.llms.openai import OpenAIRealtimeContentPartDone as OpenAIRealtimeContentPartDone
from litellm.types.llms.openai import OpenAIRealtimeConversationCreated as OpenAIRealtimeConversationCreated
from litellm.types.llms.openai import (
    OpenAIRealtimeConversationItemAdded as OpenAIRealtimeConversationItemAdded,
)
from litellm.types.llms.openai import (
    OpenAIRealtimeConversationItemCreated as OpenAIRealtimeConversationItemCreated,
)
from litellm.types.llms.openai import OpenAIRealtimeConversationItemDone as OpenAIRealtimeConversationItemDone
from litellm.types.llms.openai import OpenAIRealtimeConversationObject as OpenAIRealtimeConversationObject
from litellm.types.llms.openai import OpenAIRealtimeDoneEvent as OpenAIRealtimeDoneEvent
from litellm.types.llms.openai import OpenAIRealtimeErrorDetail as OpenAIRealtimeErrorDetail
from litellm.types.llms.openai import OpenAIRealtimeErrorEvent as OpenAIRealtimeErrorEvent
from litellm.types.llms.openai import OpenAIRealtimeEventTypes as OpenAIRealtimeEventTypes
from litellm.types.llms.openai import (
    OpenAIRealtimeFunctionCallArgumentsDelta as OpenAIRealtimeFunctionCallArgumentsDelta,
)
from litellm.types.llms.openai import (
    OpenAIRealtimeFunctionCallArgumentsDone as OpenAIRealtimeFunctionCallArgumentsDone,
)
from litellm.types.llms.openai import (
    OpenAIRealtimeInputAudioBufferSpeechEvent as OpenAIRealtimeInputAudioBufferSpeechEvent,
)
from litellm.types.llms.openai import (
    OpenAIRealtimeInputAudioTranscriptionCompleted as OpenAIRealtimeInputAudioTranscriptionCompleted,
)
from litellm.types.llms.openai import (
    OpenAIRealtimeInputAudioTranscriptionDelta as OpenAIRealtimeInputAudioTranscriptionDelta,
)
from litellm.types.llms.openai import OpenAIRealtimeOutputItemDone as OpenAIRealtimeOutputItemDone
from litellm.types.llms.openai import OpenAIRealtimeResponseAudioDone as OpenAIRealtimeResponseAudioDone
from litellm.types.llms.openai import OpenAIRealtimeResponseContentPart as OpenAIRealtimeResponseContentPart
from litellm.types.llms.openai import (
    OpenAIRealtimeResponseContentPartAdded as OpenAIRealtimeResponseContentPartAdded,
)
from litellm.types.llms.openai import OpenAIRealtimeResponseDelta as OpenAIRealtimeResponseDelta
from litellm.types.llms.openai import OpenAIRealtimeResponseDoneObject as OpenAIRealtimeResponseDoneObject
from litellm.types.llms.openai import OpenAIRealtimeResponseTextDone as OpenAIRealtimeResponseTextDone
from litellm.types.llms.openai import OpenAIRealtimeResponseUsage as OpenAIRealtimeResponseUsage
from litellm.types.llms.openai import (
    OpenAIRealtimeServerVadTurnDetection as OpenAIRealtimeServerVadTurnDetection,
)
from litellm.types.llms.openai import (
    OpenAIRealtimeStreamResponseBaseObject as OpenAIRealtimeStreamResponseBaseObject,
)
from litellm.types.llms.openai import (
    OpenAIRealtimeStreamResponseOutputItem as OpenAIRealtimeStreamResponseOutputItem,
)
from litellm.types.llms.openai import (
    OpenAIRealtimeStreamResponseOutputItemAdded as OpenAIRealtimeStreamResponseOutputItemAdded,
)
from litellm.types.llms.openai import (
    OpenAIRealtimeStreamResponseOutputItemContent as OpenAIRealtimeStreamResponseOutputItemContent,
)
from litellm.types.llms.openai import OpenAIRealtimeStreamSession as OpenAIRealtimeStreamSession
from litellm.types.llms.openai import OpenAIRealtimeStreamSessionEvents as OpenAIRealtimeStreamSessionEvents
from litellm.types.llms.openai import OpenAIRealtimeTranscriptionAudio as OpenAIRealtimeTranscriptionAudio
from litellm.types.llms.openai import (
    OpenAIRealtimeTranscriptionAudioFormat as OpenAIRealtimeTranscriptionAudioFormat,
)
from litellm.types.llms.openai import (
    OpenAIRealtimeTranscriptionAudioInput as OpenAIRealtimeTranscriptionAudioInput,
)
from litellm.types.llms.openai import OpenAIRealtimeTranscriptionSession as OpenAIRealtimeTranscriptionSession
from litellm.types.llms.openai import (
    OpenAIRealtimeTranscriptionSessionCreated as OpenAIRealtimeTranscriptionSessionCreated,
)
from litellm.types.llms.openai import (
    OpenAIRealtimeTranscriptionSettings as OpenAIRealtimeTranscriptionSettings,
)
from litellm.types.llms.openai import OpenAIRealtimeTurnDetection as OpenAIRealtimeTurnDetection
from litellm.types.llms.openai import OpenAIRealtimeUsageTokenDetails as OpenAIRealtimeUsageTokenDetails
from litellm.types.llms.openai import OpenAITextCompletionUserMessage as OpenAITextCompletionUserMessage
from litellm.types.llms.openai import OpenAIToolSearchToolParam as OpenAIToolSearchToolParam
from litellm.types.llms.openai import OpenAIVideoObject as OpenAIVideoObject
from litellm.types.llms.openai import OpenAIWebSearchOptions as OpenAIWebSearchOptions
from litellm.types.llms.openai import OpenAIWebSearchUserLocation as OpenAIWebSearchUserLocation
from litellm.types.llms.openai import (
    OpenAIWebSearchUserLocationApproximate as OpenAIWebSearchUserLocationApproximate,
)
from litellm.types.llms.openai import OutputItemAddedEvent as OutputItemAddedEvent
from litellm.types.llms.openai import OutputItemDoneEvent as OutputItemDoneEvent
from litellm.types.llms.openai import OutputTextAnnotationAddedEvent as OutputTextAnnotationAddedEvent
from litellm.types.llms.openai import OutputTextDeltaEvent as OutputTextDeltaEvent
from litellm.types.llms.openai import OutputTextDoneEvent as OutputTextDoneEvent
from litellm.types.llms.openai import OutputTokensDetails as OutputTokensDetails
from litellm.types.llms.openai import PromptCacheBreakpoint as PromptCacheBreakpoint
from litellm.types.llms.openai import PromptCacheOptions as PromptCacheOptions
from litellm.types.llms.openai import PromptObject as PromptObject
from litellm.types.llms.openai import Reasoning as Reasoning
from litellm.types.llms.openai import ReasoningSummaryPartDoneEvent as ReasoningSummaryPartDoneEvent
from litellm.types.llms.openai import ReasoningSummaryTextDeltaEvent as ReasoningSummaryTextDeltaEvent
from litellm.types.llms.openai import ReasoningSummaryTextDoneEvent as ReasoningSummaryTextDoneEvent
from litellm.types.llms.openai import RefusalDeltaEvent as RefusalDeltaEvent
from litellm.types.llms.openai import RefusalDoneEvent as RefusalDoneEvent
from litellm.types.llms.openai import Response as Response
from litellm.types.llms.openai import ResponseAPIUsage as ResponseAPIUsage
from litellm.types.llms.openai import ResponseCompactionItem as ResponseCompactionItem
from litellm.types.llms.openai import ResponseCompletedEvent as ResponseCompletedEvent
from litellm.types.llms.openai import ResponseCreatedEvent as ResponseCreatedEvent
from litellm.types.llms.openai import ResponseFailedEvent as ResponseFailedEvent
from litellm.types.llms.openai import ResponseFunctionToolCall as ResponseFunctionToolCall
from litellm.types.llms.openai import ResponseFunctionWebSearch as ResponseFunctionWebSearch
from litellm.types.llms.openai import ResponseIncludable as ResponseIncludable
from litellm.types.llms.openai import ResponseIncompleteEvent as ResponseIncompleteEvent
from litellm.types.llms.openai import ResponseInProgressEvent as ResponseInProgressEvent
from litellm.types.llms.openai import ResponseInputParam as ResponseInputParam
from litellm.types.llms.openai import ResponseOutputItem as ResponseOutputItem
from litellm.types.llms.openai import ResponsePartAddedEvent as ResponsePartAddedEvent
from litellm.types.llms.openai import ResponsesAPIModeration as ResponsesAPIModeration
from litellm.types.llms.openai import ResponsesAPIOptionalRequestParams as ResponsesAPIOptionalRequestParams
from litellm.types.llms.openai import ResponsesAPIRequestParams as ResponsesAPIRequestParams
from litellm.types.llms.openai import ResponsesAPIResponse as ResponsesAPIResponse
from litellm.types.llms.openai import ResponsesAPIStatus as ResponsesAPIStatus
from litellm.types.llms.openai import ResponsesAPIStreamEvents as ResponsesAPIStreamEvents
from litellm.types.llms.openai import ResponsesAPIStreamingResponse as ResponsesAPIStreamingResponse
from litellm.types.llms.openai import ResponsesAPIStreamOptions as ResponsesAPIStreamOptions
from litellm.types.llms.openai import ResponsesTerminalEvent as ResponsesTerminalEvent
from litellm.types.llms.openai import ResponsesToolUsage as ResponsesToolUsage
from litellm.types.llms.openai import ResponseText as ResponseText
from litellm.types.llms.openai import RetrieveBatchRequest as RetrieveBatchRequest
from litellm.types.llms.openai import Run as Run
from litellm.types.llms.openai import SDKResponse as SDKResponse
from litellm.types.llms.openai import ShellToolParam as ShellToolParam
from litellm.types.llms.openai import SyncCursorPage as SyncCursorPage
from litellm.types.llms.openai import Thread as Thread
from litellm.types.llms.openai import ToolChoice as ToolChoice
from litellm.types.llms.openai import ToolMessageContentPart as ToolMessageContentPart
from litellm.types.llms.openai import ToolParam as ToolParam
from litellm.types.llms.openai import ToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter
from litellm.types.llms.openai import ToolResourcesFileSearch as ToolResourcesFileSearch
from litellm.types.llms.openai import ToolResourcesFileSearchVectorStore as ToolResourcesFileSearchVectorStore
from litellm.types.llms.openai import ValidAssistantMessageContentTypes as ValidAssistantMessageContentTypes
from litellm.types.llms.openai import (
    ValidAssistantMessageContentTypesLiteral as ValidAssistantMessageContentTypesLiteral,
)
from litellm.types.llms.openai import (
    ValidChatCompletionMessageContentTypes as ValidChatCompletionMessageContentTypes,
)
from litellm.types.llms.openai import (
    ValidChatCompletionMessageContentTypesLiteral as ValidChatCompletionMessageContentTypesLiteral,
)
from litellm.types.llms.openai import ValidUserMessageContentTypes as ValidUserMessageContentTypes
from litellm.types.llms.openai import (
    ValidUserMessageContentTypesLiteral as ValidUserMessageContentTypesLiteral,
)
from litellm.types.llms.openai import WebSearchCallCompletedEvent as WebSearchCallCompletedEvent
from litellm.types.llms.openai import WebSearchCallInProgressEvent as WebSearchCallInProgressEvent
from litellm.types.llms.openai import WebSearchCallSearchingEvent as WebSearchCallSearchingEvent
from litellm.types.llms.openai import WebSearchOptions as WebSearchOptions
from litellm.types.llms.openai import WebSearchOptionsUserLocation as WebSearchOptionsUserLocation
from litellm.types.llms.openai import (
    WebSearchOptionsUserLocationApproximate as WebSearchOptionsUserLocationApproximate,
)
from litellm.types.llms.openai import WebSearchToolUsage as WebSearchToolUsage
from litellm.types.rerank import RerankResponse as RerankResponse
from litellm.types.router import AlertingConfig as AlertingConfig
from litellm.types.router import AllowedFailsPolicy as AllowedFailsPolicy
from litellm.types.router import AssistantsTypedDict as AssistantsTypedDict
from litellm.types.router import CredentialLiteLLMParams as CredentialLiteLLMParams
from litellm.types.router import CustomRoutingStrategyBase as CustomRoutingStrategyBase
from litellm.types.router import Deployment as Deployment
from litellm.types.router import DeploymentTypedDict as DeploymentTypedDict
from litellm.types.router import GenericBudgetWindowDetails as GenericBudgetWindowDetails
from litellm.types.router import GenericLiteLLMParams as GenericLiteLLMParams
from litellm.types.router import GuardrailTypedDict as GuardrailTypedDict
from litellm.types.router import LiteLLM_Params as LiteLLM_Params
from litellm.types.router import LiteLLMParamsTypedDict as LiteLLMParamsTypedDict
from litellm.types.router import ModelConfig as ModelConfig
from litellm.types.router import ModelGroupInfo as ModelGroupInfo
from litellm.types.router import ModelInfo as ModelInfo
from litellm.types.router import OptionalPreCallChecks as OptionalPreCallChecks
from litellm.types.router import RetryPolicy as RetryPolicy
from litellm.types.router import RouterConfig as RouterConfig
from litellm.types.router import RouterErrors as RouterErrors
from litellm.types.router import RouterGeneralSettings as RouterGeneralSettings
from litellm.types.router import RouterModelGroupAliasItem as RouterModelGroupAliasItem
from litellm.types.router import RouterRateLimitError as RouterRateLimitError
from litellm.types.router import RouterRateLimitErrorBasic as RouterRateLimitErrorBasic
from litellm.types.router import RoutingStrategy as RoutingStrategy
from litellm.types.router import SearchToolTypedDict as SearchToolTypedDict
from litellm.types.router import UpdateRouterConfig as UpdateRouterConfig
from litellm.types.router import updateDeployment as updateDeployment
from litellm.types.router import updateLiteLLMParams as updateLiteLLMParams
from litellm.types.utils import LITELLM_IMAGE_VARIATION_PROVIDERS as LITELLM_IMAGE_VARIATION_PROVIDERS
from litellm.types.utils import AdapterCompletionStreamWrapper as AdapterCompletionStreamWrapper
from litellm.types.utils import AgenticLoopParams as AgenticLoopParams
from litellm.types.utils import BaseUrlRoutingHint as BaseUrlRoutingHint
from litellm.types.utils import BudgetConfig as BudgetConfig
from litellm.types.utils import CallTypes as CallTypes
from litellm.types.utils import ChatCompletionMessageToolCall as ChatCompletionMessageToolCall
from litellm.types.utils import Choices as Choices
from litellm.types.utils import CompletionTokensDetails as CompletionTokensDetails
from litellm.types.utils import CooldownDeploymentInfo as CooldownDeploymentInfo
from litellm.types.utils import CustomPricingLiteLLMParams as CustomPricingLiteLLMParams
from litellm.types.utils import EmbeddingResponse as EmbeddingResponse
from litellm.types.utils import GenericStreamingChunk as GenericStreamingChunk
from litellm.types.utils import ImageObject as ImageObject
from litellm.types.utils import ImageResponse as ImageResponse
from litellm.types.utils import LiteLLMBatch as LiteLLMBatch
from litellm.types.utils import LiteLLMFineTuningJob as LiteLLMFineTuningJob
from litellm.types.utils import LlmProviders as LlmProviders
from litellm.types.utils import Message as Message
from litellm.types.utils import MirroredPricingParams as MirroredPricingParams
from litellm.types.utils import ModelResponse as ModelResponse
from litellm.types.utils import ModelResponseStream as ModelResponseStream
from litellm.types.utils import PriorityReservationDict as PriorityReservationDict
from litellm.types.utils import PriorityReservationSettings as PriorityReservationSettings
from litellm.types.utils import PromptTokensDetails as PromptTokensDetails
from litellm.types.utils import ProviderRoutingHints as ProviderRoutingHints
from litellm.types.utils import ProviderSpecificHeader as ProviderSpecificHeader
from litellm.types.utils import RawRequestTypedDict as RawRequestTypedDict
from litellm.types.utils import SearchProviders as SearchProviders
from litellm.types.utils import StandardKeyGenerationConfig as StandardKeyGenerationConfig
from litellm.types.utils import StandardLoggingRoutingDecision as StandardLoggingRoutingDecision
from litellm.types.utils import StreamingChoices as StreamingChoices
from litellm.types.utils import TextChoices as TextChoices
from litellm.types.utils import TextCompletionResponse as TextCompletionResponse
from litellm.types.utils import TranscriptionResponse as TranscriptionResponse
from litellm.types.utils import Usage as Usage
from litellm.types.utils import all_litellm_params as all_litellm_params
from litellm.utils import ProviderConfigManager as ProviderConfigManager
from litellm.utils import TextCompletionStreamWrapper as TextCompletionStreamWrapper
from litellm.utils import acreate as acreate
from litellm.utils import async_mock_completion_streaming_obj as async_mock_completion_streaming_obj
from litellm.utils import check_valid_key as check_valid_key
from litellm.utils import client as client
from litellm.utils import create_pretrained_tokenizer as create_pretrained_tokenizer
from litellm.utils import create_tokenizer as create_tokenizer
from litellm.utils import decode as decode
from litellm.utils import encode as encode
from litellm.utils import get_first_chars_messages as get_first_chars_messages
from litellm.utils import get_max_tokens as get_max_tokens
from litellm.utils import get_model_info as get_model_info
from litellm.utils import get_non_default_completion_params as get_non_default_completion_params
from litellm.utils import get_non_default_transcription_params as get_non_default_transcription_params
from litellm.utils import get_provider_fields as get_provider_fields
from litellm.utils import get_requester_metadata as get_requester_metadata
from litellm.utils import get_response_string as get_response_string
from litellm.utils import get_standard_openai_params as get_standard_openai_params
from litellm.utils import get_valid_models as get_valid_models
from litellm.utils import mock_completion_streaming_obj as mock_completion_streaming_obj
from litellm.utils import read_config_args as read_config_args
from litellm.utils import register_model as register_model
from litellm.utils import supports_audio_input as supports_audio_input
from litellm.utils import supports_audio_output as supports_audio_output
from litellm.utils import supports_box_questions as supports_box_questions
from litellm.utils import supports_function_calling as supports_function_calling
from litellm.utils import supports_httpx_timeout as supports_httpx_timeout
from litellm.utils import supports_parallel_function_calling as supports_parallel_function_calling
from litellm.utils import supports_pdf_input as supports_pdf_input
from litellm.utils import supports_reasoning as supports_reasoning
from litellm.utils import supports_response_schema as supports_response_schema
from litellm.utils import supports_system_messages as supports_system_messages
from litellm.utils import supports_tool_search as supports_tool_search
from litellm.utils import supports_url_context as supports_url_context
from litellm.utils import supports_video_input as supports_video_input
from litellm.utils import supports_vision as supports_vision
from litellm.utils import supports_web_search as supports_web_search
from litellm.utils import token_counter as token_counter
from litellm.utils import validate_and_fix_openai_messages as validate_and_fix_openai_messages
from litellm.utils import validate_and_fix_openai_tools as validate_and_fix_openai_tools
from litellm.utils import validate_and_fix_thinking_param as validate_and_fix_thinking_param
from litellm.utils import validate_chat_completion_tool_choice as validate_chat_completion_tool_choice
from litellm.utils import validate_environment as validate_environment
from litellm.utils import validate_openai_optional_params as validate_openai_optional_params

CALLBACK_TYPES: TypeAlias = str | Callable[..., Any] | CustomLogger

litellm_mode: str
input_callback: list[CALLBACK_TYPES]
success_callback: list[CALLBACK_TYPES]
failure_callback: list[CALLBACK_TYPES]
service_callback: list[CALLBACK_TYPES]
audit_log_callbacks: list[CALLBACK_TYPES]
batch_line_item_callbacks: Sequence[CALLBACK_TYPES]
cold_storage_custom_logger: Any | None
logged_real_time_event_types: list[str] | Literal["*"] | None
callbacks: list[Callable[..., Any] | str | CustomLogger]
callback_settings: dict[str, dict[str, Any]]
initialized_langfuse_clients: int
langfuse_default_tags: list[str] | None
langfuse_enable_update_trace_keys: bool
langsmith_batch_size: int | None
prometheus_initialize_budget_metrics: bool | None
prometheus_latency_buckets: list[float] | None
require_auth_for_metrics_endpoint: bool | None
argilla_batch_size: int | None
datadog_use_v1: bool | None
gcs_pub_sub_use_v1: bool | None
generic_api_use_v1: bool | None
argilla_transformation_object: Mapping[str, str] | None
_async_input_callback: list[CALLBACK_TYPES]
_async_success_callback: list[CALLBACK_TYPES]
_async_failure_callback: list[CALLBACK_TYPES]
pre_call_rules: list[Callable[..., Any]]
post_call_rules: list[Callable[..., Any]]
turn_off_message_logging: bool | None
standard_logging_payload_excluded_fields: list[str] | None
log_raw_request_response: bool
log_client_error_tracebacks: bool
log_auth_failure_key_identity: bool
request_correlation_in_logs: bool
redact_messages_in_exceptions: bool | None
redact_user_api_key_info: bool | None
expose_router_debug_in_errors: bool
filter_invalid_headers: bool | None
add_user_information_to_llm_headers: bool | None
overwrite_user_with_key_hash: bool
bedrock_request_metadata_fields: Sequence[str] | None
store_audit_logs: bool | None
skip_system_message_in_guardrail: bool
skip_tool_message_in_guardrail: bool
email: str | None
token: str | None
max_tokens: int
drop_params: bool
modify_params: bool
bedrock_neutralize_orphaned_tool_blocks: bool
use_chat_completions_url_for_anthropic_messages: bool
anthropic_messages_estimate_initial_input_tokens: bool
strip_anthropic_total_tokens: bool
anthropic_sse_ping_interval_seconds: float
sse_keepalive_ping_interval_seconds: float | None
route_all_chat_openai_to_responses: bool
gemini_live_defer_setup: bool
retry: bool
api_key: str | None
openai_key: str | None
groq_key: str | None
gigachat_key: str | None
xai_key: str | None
databricks_key: str | None
openai_like_key: str | None
azure_key: str | None
anthropic_key: str | None
replicate_key: str | None
bytez_key: str | None
gdc_key: str | None
gdc_api_base: str | None
cohere_key: str | None
infinity_key: str | None
clarifai_key: str | None
maritalk_key: str | None
ai21_key: str | None
ollama_key: str | None
openrouter_key: str | None
datarobot_key: str | None
predibase_key: str | None
huggingface_key: str | None
vertex_project: str | None
vertex_location: str | None
predibase_tenant_id: str | None
togetherai_api_key: str | None
cloudflare_api_key: str | None
vercel_ai_gateway_key: str | None
baseten_key: str | None
llama_api_key: str | None
aleph_alpha_key: str | None
nlp_cloud_key: str | None
novita_api_key: str | None
snowflake_key: str | None
gradient_ai_api_key: str | None
nebius_key: str | None
wandb_key: str | None
heroku_key: str | None
cometapi_key: str | None
ovhcloud_key: str | None
lemonade_key: str | None
sap_service_key: str | None
amazon_nova_api_key: str | None
inception_key: str | None
common_cloud_provider_auth_params: dict[Any, Any]
use_litellm_proxy: bool
use_client: bool
ssl_verify: str | bool
ssl_security_level: str | None
ssl_certificate: str | None
user_url_validation: bool
user_url_allowed_hosts: list[str]
provider_url_destination_allowed_hosts: list[str]
otel_tenant_destination_mode: str | None
ssl_ecdh_curve: str | None
disable_streaming_logging: bool
disable_token_counter: bool
disable_add_transform_inline_image_block: bool
disable_add_user_agent_to_request_tags: bool
disable_anthropic_gemini_context_caching_transform: bool
enable_anthropic_prompt_caching: bool
anthropic_prompt_caching_ttl: Literal["5m", "1h"] | None
openai_system_messages_first: bool
disable_vertex_batch_output_transformation: bool
extra_spend_tag_headers: list[str] | None
in_memory_llm_clients_cache: Any
safe_memory_mode: bool
enable_azure_ad_token_refresh: bool | None
proxy_auth: Any | None
AZURE_DEFAULT_API_VERSION: str
WATSONX_DEFAULT_API_VERSION: str
COHERE_DEFAULT_EMBEDDING_INPUT_TYPE: Any
credential_list: list[Any]
llamaguard_model_name: str | None
openai_moderations_model_name: str | None
presidio_ad_hoc_recognizers: str | None
google_moderation_confidence_threshold: float | None
llamaguard_unsafe_content_categories: str | None
blocked_user_list: str | list[Any] | None
banned_keywords_list: str | list[Any] | None
llm_guard_mode: Literal["all", "key-specific", "request-specific"]
guardrail_name_config_map: dict[str, Any]
include_cost_in_streaming_usage: bool
reasoning_auto_summary: bool
reasoning_effort_rounding: Literal["up", "down"]
prompt_name_config_map: dict[str, Any]
enable_preview_features: bool
return_response_headers: bool
enable_json_schema_validation: bool
enable_model_config_credential_overrides: bool
enable_key_alias_format_validation: bool
key_alias_pattern: str | None
enable_gemini_default_thinking_level_low: bool
gemini_include_thoughts_default: bool
logging: bool
enable_loadbalancing_on_batch_endpoints: bool | None
require_managed_files: bool
enable_caching_on_provider_specific_optional_params: bool
caching_with_models: bool
cache: Cache | None
default_in_memory_ttl: float | None
default_redis_ttl: float | None
default_redis_batch_cache_expiry: float | None
model_alias_map: dict[str, str]
model_group_settings: Any | None
max_budget: float
budget_exceeded_status_code: int
budget_duration: str | None
default_soft_budget: float
budget_exceeded_throttle_percentage: float | None
forward_traceparent_to_llm_provider: bool
_current_cost: float
error_logs: dict[Any, Any]
add_function_to_prompt: bool
client_session: Any | None
aclient_session: Any | None
model_fallbacks: list[Any] | None
model_cost_map_url: str
blog_posts_url: str
anthropic_beta_headers_url: str
autorouter_presets_url: str
suppress_debug_info: bool
dynamodb_table_name: str | None
s3_callback_params: dict[Any, Any] | None
s3_audit_callback_params: dict[Any, Any] | None
datadog_llm_observability_params: Any | dict[Any, Any] | None
datadog_params: Any | dict[Any, Any] | None
newrelic_params: Any | dict[Any, Any] | None
pointfive_params: Any | Mapping[str, object] | None
zerobus_params: Any | Mapping[str, object] | None
aws_sqs_callback_params: dict[Any, Any] | None
generic_logger_headers: dict[Any, Any] | None
default_key_generate_params: dict[Any, Any] | None
default_key_max_budget_alert_emails: dict[str, list[Any]] | None
upperbound_key_generate_params: Any | None
key_generation_settings: Any | None
default_internal_user_params: dict[Any, Any] | None
default_team_params: Any | dict[Any, Any] | None
default_team_settings: list[Any] | None
max_user_budget: float | None
default_max_internal_user_budget: float | None
max_internal_user_budget: float | None
max_ui_session_budget: float | None
internal_user_budget_duration: str | None
budget_rollover: bool
tag_budget_config: dict[str, BudgetConfig] | None
max_end_user_budget: float | None
max_end_user_budget_id: str | None
validate_end_user_id_in_db: bool
block_requests_for_models_without_pricing: bool
personal_key_model_access_from_teams: bool
disable_end_user_cost_tracking: bool | None
disable_end_user_cost_tracking_prometheus_only: bool | None
enable_end_user_cost_tracking_prometheus_only: bool | None
custom_prometheus_metadata_labels: list[str]
custom_prometheus_tags: list[str]
prometheus_metrics_config: list[Any] | None
prometheus_exclude_metrics: list[str] | None
prometheus_exclude_labels: list[str] | None
prometheus_emit_stream_label: bool
prometheus_emit_input_sequence_length_label: bool
prometheus_deployment_and_latency_caller_identity: Literal["api_key_alias", "user_email", "both"]
prometheus_emit_rate_limit_labels: bool
prometheus_user_budget_label_include_email_alias: bool
prometheus_end_user_metrics_max_series_per_metric: int | None
prometheus_end_user_metrics_ttl_seconds: float | None
prometheus_end_user_metrics_cleanup_interval_seconds: float | None
prometheus_metrics_max_series_per_metric: int | None
prometheus_metrics_ttl_seconds: float | None
prometheus_metrics_cleanup_interval_seconds: float | None
disable_add_prefix_to_prompt: bool
disable_copilot_system_to_assistant: bool
force_redis_hash_tag_grouping: bool
public_mcp_servers: list[str] | None
public_mcp_hub_strict_whitelist: bool
public_model_groups: list[str] | None
public_skills_index: bool
public_agent_groups: list[str] | None
agent_search_embedding_model: str | None
mcp_tool_search: Mapping[str, object] | None
skill_search_embedding_model: str | None
public_model_groups_links: dict[str, str | dict[str, object]]
priority_reservation: dict[str, float | Any] | None
priority_reservation_settings: Any | None
use_aiohttp_transport: bool
aiohttp_trust_env: bool
disable_aiohttp_transport: bool
disable_aiohttp_trust_env: bool
force_ipv4: bool
http2: bool | None
network_mock: bool
disable_stop_sequence_limit: bool
num_retries: int | None
max_fallbacks: int | None
default_fallbacks: list[Any] | None
fallbacks: list[Any] | None
context_window_fallbacks: list[Any] | None
content_policy_fallbacks: list[Any] | None
allowed_fails: int
allow_dynamic_callback_disabling: bool
num_retries_per_request: int | None
secret_manager_client: Any | None
_key_management_system: Any | None
output_parse_pii: bool
model_cost: dict[str, Any]
cost_discount_config: dict[str, float]
apply_search_free_tier: bool
cost_margin_config: dict[str, float | dict[str, float]]
custom_prompt_dict: dict[str, dict[Any, Any]]
check_provider_endpoint: bool
_thread_context: Any
api_base: str | None
headers: Any
api_version: str | None
organization: Any
project: Any
config_path: Any
vertex_ai_safety_settings: dict[Any, Any] | None
open_ai_chat_completion_models: set[str]
open_ai_text_completion_models: set[Any]
cohere_models: set[Any]
cohere_chat_models: set[Any]
mistral_chat_models: set[Any]
text_completion_codestral_models: set[Any]
text_completion_inception_models: set[Any]
anthropic_models: set[Any]
openrouter_models: set[Any]
datarobot_models: set[Any]
vertex_language_models: set[Any]
vertex_vision_models: set[Any]
vertex_chat_models: set[Any]
vertex_code_chat_models: set[Any]
vertex_ai_image_models: set[Any]
vertex_ai_video_models: set[Any]
vertex_text_models: set[Any]
vertex_code_text_models: set[Any]
vertex_embedding_models: set[Any]
vertex_anthropic_models: set[Any]
vertex_llama3_models: set[Any]
vertex_deepseek_models: set[Any]
vertex_ai_ai21_models: set[Any]
vertex_mistral_models: set[Any]
vertex_openai_models: set[Any]
vertex_minimax_models: set[Any]
vertex_moonshot_models: set[Any]
vertex_zai_models: set[Any]
vertex_qwen_models: set[str]
vertex_ai_models: set[str]
ai21_models: set[Any]
ai21_chat_models: set[Any]
nlp_cloud_models: set[Any]
aleph_alpha_models: set[Any]
bedrock_models: set[Any]
bedrock_converse_models: set[Any]
fal_ai_models: set[Any]
fireworks_ai_models: set[Any]
baseten_models: set[str]
fireworks_ai_embedding_models: set[Any]
deepinfra_models: set[Any]
clf_ai_gateway_models: set[str]
perplexity_models: set[Any]
watsonx_models: set[Any]
gemini_models: set[Any]
xai_models: set[Any]
zai_models: set[Any]
bigmodel_models: set[str]
deepseek_models: set[Any]
tencent_models: set[Any]
runwayml_models: set[Any]
azure_ai_models: set[Any]
jina_ai_models: set[Any]
voyage_models: set[Any]
infinity_models: set[Any]
heroku_models: set[Any]
databricks_models: set[Any]
cloudflare_models: set[Any]
codestral_models: set[Any]
friendliai_models: set[Any]
featherless_ai_models: set[Any]
palm_models: set[Any]
groq_models: set[Any]
azure_models: set[Any]
azure_anthropic_models: set[Any]
azure_text_models: set[Any]
anyscale_models: set[Any]
cerebras_models: set[Any]
nadir_models: set[Any]
galadriel_models: set[Any]
nvidia_nim_models: set[Any]
nvidia_riva_models: set[Any]
soniox_models: set[Any]
sambanova_models: set[Any]
scaledown_models: set[str]
sambanova_embedding_models: set[Any]
novita_models: set[Any]
assemblyai_models: set[Any]
snowflake_models: set[Any]
gradient_ai_models: set[Any]
llama_models: set[Any]
nscale_models: set[Any]
nebius_models: set[Any]
nebius_embedding_models: set[Any]
aiml_models: set[Any]
deepgram_models: set[Any]
elevenlabs_models: set[Any]
dashscope_models: set[Any]
qwencloud_models: set[Any]
qwen_ai_platform_models: set[Any]
moonshot_models: set[Any]
publicai_models: set[Any]
darkbloom_models: set[Any]
openinfer_models: set[str]
kyma_models: set[str]
streamlake_models: set[str]
zerogpu_models: set[str]
v0_models: set[Any]
morph_models: set[Any]
opencode_go_models: set[str]
lambda_ai_models: set[Any]
inception_models: set[Any]
hyperbolic_models: set[Any]
black_forest_labs_models: set[Any]
recraft_models: set[Any]
cometapi_models: set[Any]
oci_models: set[Any]
vercel_ai_gateway_models: set[Any]
edenai_models: set[Any]
volcengine_models: set[Any]
wandb_models: set[Any]
ovhcloud_models: set[Any]
ovhcloud_embedding_models: set[Any]
lemonade_models: set[Any]
docker_model_runner_models: set[Any]
amazon_nova_models: set[Any]
stability_models: set[Any]
github_copilot_models: set[Any]
microsoft_365_copilot_models: set[str]
chatgpt_models: set[Any]
minimax_models: set[Any]
aws_polly_models: set[Any]
transcribe_models: set[Any]
gigachat_models: set[Any]
llamagate_models: set[Any]
coralbricks_models: set[str]
aiand_models: set[str]
reducto_models: set[Any]
bedrock_mantle_models: set[Any]
azure_llms: dict[str, Any]
azure_embedding_models: dict[str, Any]
petals_models: list[str]
ollama_models: list[str]
maritalk_models: list[str]
model_list: list[str]
model_list_set: set[str]
models_by_provider: dict[Any, Any]
longer_context_model_fallback_dict: dict[Any, Any]
all_embedding_models: set[str]
openai_video_generation_models: list[str]
_key_management_settings: Any
adapters: list[Any]
vector_store_registry: Any | None
vector_store_index_registry: Any | None
vector_store_search_failure_mode: Any
custom_provider_map: list[CustomLLMItem]
disable_hf_tokenizer_download: bool | None
global_disable_no_log_param: bool
global_bitbucket_config: Mapping[str, object] | None
global_gitlab_config: Mapping[str, object] | None
modify_integration: Callable[..., None]
register_prompt_template: Callable[..., None]
calculate_retry_after: Callable[..., float]
should_retry: Callable[..., bool]
get_api_base: Callable[..., str | None]
remove_index_from_tool_calls: Callable[..., None]
ModelResponseListIterator: type[Any]
module_level_aclient: Any
module_level_client: Any
bedrock_tool_name_mappings: InMemoryCache
logging_callback_manager: LoggingCallbackManager
provider_list: list[LlmProviders | str]
json_logs: bool
log_level: Any
set_verbose: bool
request_timeout: float
LITELLM_CHAT_PROVIDERS: list[str]
OPENAI_CHAT_COMPLETION_PARAMS: list[str]
encoding: Any
openai_compatible_providers: list[str]
openai_compatible_endpoints: list[str]

# The coroutine functions of the endpoints that have no stub module of their own; their plain twins give
# a value or a coroutine by a hidden flag, and stay Any.
async def a_add_message(
    custom_llm_provider: Any,
    thread_id: Any,
    role: Any,
    content: Any,
    attachments: Any = None,
    metadata: Any = None,
    client: Any = None,
    **kwargs: Any,
) -> Any: ...
async def acancel_batch(
    batch_id: Any,
    model: Any = None,
    custom_llm_provider: Any = "openai",
    metadata: Any = None,
    extra_headers: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Any: ...
async def acancel_eval(
    eval_id: Any,
    extra_headers: Any = None,
    extra_query: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def acancel_fine_tuning_job(
    fine_tuning_job_id: Any,
    custom_llm_provider: Any = "openai",
    extra_headers: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Any: ...
async def acancel_run(
    eval_id: Any,
    run_id: Any,
    extra_headers: Any = None,
    extra_query: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def acode_interpreter_tool(
    provider: Any,
    code: Any,
    template: Any = None,
    timeout: Any = None,
    api_key: Any = None,
    api_base: Any = None,
    **kwargs: Any,
) -> Any: ...
async def acreate_agent(
    id: Any = None,
    base_agent: Any = None,
    instructions: Any = None,
    base_environment: Any = None,
    custom_llm_provider: Any = None,
    extra_headers: Any = None,
    extra_body: Any = None,
    timeout: Any = None,
    *,
    name: Any = None,
    agent_config: Any = None,
    system_instruction: Any = None,
    description: Any = None,
    tools: Any = None,
    **kwargs: Any,
) -> Any: ...
async def acreate_assistants(custom_llm_provider: Any, client: Any = None, **kwargs: Any) -> Any: ...
async def acreate_batch(
    completion_window: Any,
    endpoint: Any,
    input_file_id: Any,
    custom_llm_provider: Any = "openai",
    metadata: Any = None,
    extra_headers: Any = None,
    extra_body: Any = None,
    output_expires_after: Any = None,
    **kwargs: Any,
) -> Any: ...
async def acreate_container(
    name: Any,
    expires_after: Any = None,
    file_ids: Any = None,
    timeout: Any = 600,
    custom_llm_provider: Any = "openai",
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Any: ...
async def acreate_eval(
    data_source_config: Any,
    testing_criteria: Any,
    name: Any = None,
    metadata: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def acreate_file(
    file: Any,
    purpose: Any,
    expires_after: Any = None,
    custom_llm_provider: Any = "openai",
    extra_headers: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> OpenAIFileObject: ...
async def acreate_fine_tuning_job(
    model: Any,
    training_file: Any,
    hyperparameters: Any = ...,
    suffix: Any = None,
    validation_file: Any = None,
    integrations: Any = None,
    seed: Any = None,
    custom_llm_provider: Any = "openai",
    extra_headers: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Any: ...
async def acreate_realtime_client_secret(
    model: Any = None, session: Any = None, expires_after: Any = None, timeout: Any = None, **kwargs: Any
) -> Any: ...
async def acreate_realtime_transcription_session(
    model: Any = None, transcription_session: Any = None, timeout: Any = None, **kwargs: Any
) -> Any: ...
async def acreate_run(
    eval_id: Any,
    data_source: Any,
    name: Any = None,
    metadata: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def acreate_sandbox(
    provider: Any,
    template: Any = None,
    timeout: Any = None,
    allow_internet_access: Any = None,
    api_key: Any = None,
    api_base: Any = None,
    **kwargs: Any,
) -> Any: ...
async def acreate_skill(
    files: Any = None,
    display_title: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def acreate_thread(custom_llm_provider: Any, **kwargs: Any) -> Any: ...
async def adecisions(
    model: Any,
    input: Any = None,
    questions: Any = None,
    safety_identifier: Any = None,
    api_key: Any = None,
    api_base: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    extra_headers: Any = None,
    audio: Any = None,
    videos: Any = None,
    **kwargs: Any,
) -> Any: ...
async def adelete_agent(
    id: Any = None,
    custom_llm_provider: Any = None,
    extra_headers: Any = None,
    timeout: Any = None,
    *,
    name: Any = None,
    **kwargs: Any,
) -> Any: ...
async def adelete_assistant(custom_llm_provider: Any, client: Any = None, **kwargs: Any) -> Any: ...
async def adelete_container(
    container_id: Any,
    timeout: Any = 600,
    custom_llm_provider: Any = "openai",
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Any: ...
async def adelete_eval(
    eval_id: Any,
    extra_headers: Any = None,
    extra_query: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def adelete_run(
    eval_id: Any,
    run_id: Any,
    extra_headers: Any = None,
    extra_query: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def adelete_sandbox(
    provider: Any, container: Any, api_key: Any = None, api_base: Any = None, **kwargs: Any
) -> bool: ...
async def adelete_skill(
    skill_id: Any,
    extra_headers: Any = None,
    extra_query: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def aextraction(
    model: Any,
    fields: Any,
    state: Any = None,
    images: Any = None,
    reference_date: Any = None,
    options: Any = None,
    api_key: Any = None,
    api_base: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    extra_headers: Any = None,
    **kwargs: Any,
) -> Any: ...
async def afile_content(
    file_id: Any,
    custom_llm_provider: Any = "openai",
    extra_headers: Any = None,
    extra_body: Any = None,
    chunk_size: Any = ...,
    stream: Any = False,
    **kwargs: Any,
) -> Any: ...
async def afile_delete(
    file_id: Any,
    custom_llm_provider: Any = "openai",
    extra_headers: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Coroutine[object, object, Any]: ...
async def afile_list(
    custom_llm_provider: Any = "openai",
    purpose: Any = None,
    extra_headers: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Any: ...
async def afile_retrieve(
    file_id: Any,
    custom_llm_provider: Any = "openai",
    extra_headers: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> OpenAIFileObject: ...
async def agenerate_content(
    model: Any,
    contents: Any,
    config: Any = None,
    tools: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> object: ...
async def aget_agent(
    id: Any = None,
    custom_llm_provider: Any = None,
    extra_headers: Any = None,
    timeout: Any = None,
    *,
    name: Any = None,
    **kwargs: Any,
) -> Any: ...
async def aget_assistants(custom_llm_provider: Any, client: Any = None, **kwargs: Any) -> Any: ...
async def aget_eval(
    eval_id: Any,
    extra_headers: Any = None,
    extra_query: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def aget_messages(custom_llm_provider: Any, thread_id: Any, client: Any = None, **kwargs: Any) -> Any: ...
async def aget_run(
    eval_id: Any,
    run_id: Any,
    extra_headers: Any = None,
    extra_query: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def aget_skill(
    skill_id: Any,
    extra_headers: Any = None,
    extra_query: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def aget_thread(custom_llm_provider: Any, thread_id: Any, client: Any = None, **kwargs: Any) -> Any: ...
async def aingest(
    ingest_options: Any,
    file_data: Any = None,
    file: Any = None,
    file_url: Any = None,
    file_id: Any = None,
    timeout: Any = None,
    **kwargs: Any,
) -> Any: ...
async def alist_agent_versions(
    id: Any = None,
    custom_llm_provider: Any = None,
    extra_headers: Any = None,
    timeout: Any = None,
    *,
    name: Any = None,
    **kwargs: Any,
) -> Any: ...
async def alist_agents(
    custom_llm_provider: Any = None, extra_headers: Any = None, timeout: Any = None, **kwargs: Any
) -> Any: ...
async def alist_batches(
    after: Any = None,
    limit: Any = None,
    custom_llm_provider: Any = "openai",
    metadata: Any = None,
    extra_headers: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Any: ...
async def alist_container_files(
    container_id: Any,
    after: Any = None,
    limit: Any = None,
    order: Any = None,
    timeout: Any = 600,
    custom_llm_provider: Any = "openai",
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Any: ...
async def alist_containers(
    after: Any = None,
    limit: Any = None,
    order: Any = None,
    timeout: Any = 600,
    custom_llm_provider: Any = "openai",
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Any: ...
async def alist_evals(
    limit: Any = None,
    after: Any = None,
    before: Any = None,
    order: Any = None,
    order_by: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def alist_fine_tuning_jobs(
    after: Any = None,
    limit: Any = None,
    custom_llm_provider: Any = "openai",
    extra_headers: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Any: ...
async def alist_runs(
    eval_id: Any,
    limit: Any = None,
    after: Any = None,
    before: Any = None,
    order: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def alist_skills(
    limit: Any = None,
    page: Any = None,
    source: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def allm_passthrough_route(
    *,
    method: Any,
    endpoint: Any,
    model: Any,
    custom_llm_provider: Any = None,
    api_base: Any = None,
    api_key: Any = None,
    request_query_params: Any = None,
    request_headers: Any = None,
    content: Any = None,
    data: Any = None,
    files: Any = None,
    json: Any = None,
    params: Any = None,
    cookies: Any = None,
    client: Any = None,
    **kwargs: Any,
) -> Any: ...
async def anthropic_messages(
    max_tokens: Any,
    messages: Any,
    model: Any,
    metadata: Any = None,
    stop_sequences: Any = None,
    stream: Any = False,
    system: Any = None,
    temperature: Any = None,
    thinking: Any = None,
    tool_choice: Any = None,
    tools: Any = None,
    top_k: Any = None,
    top_p: Any = None,
    api_key: Any = None,
    api_base: Any = None,
    client: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def aocr(*args: Any, **kwargs: Any) -> Any: ...
async def aquery(
    model: Any,
    messages: Any,
    retrieval_config: Any,
    rerank: Any = None,
    stream: Any = False,
    vector_store_params: Any = None,
    **kwargs: Any,
) -> ModelResponse: ...
async def arealtime_calls(
    openai_ephemeral_key: Any,
    sdp_body: Any,
    model: Any = None,
    session: Any = None,
    timeout: Any = None,
    **kwargs: Any,
) -> Any: ...
async def aretrieve_batch(
    batch_id: Any,
    custom_llm_provider: Any = "openai",
    metadata: Any = None,
    extra_headers: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Any: ...
async def aretrieve_container(
    container_id: Any,
    timeout: Any = 600,
    custom_llm_provider: Any = "openai",
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Any: ...
async def aretrieve_fine_tuning_job(
    fine_tuning_job_id: Any,
    custom_llm_provider: Any = "openai",
    extra_headers: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Any: ...
async def arun_code(provider: Any, container: Any, code: Any, api_key: Any = None, **kwargs: Any) -> Any: ...
async def arun_thread(
    custom_llm_provider: Any,
    thread_id: Any,
    assistant_id: Any,
    additional_instructions: Any = None,
    instructions: Any = None,
    metadata: Any = None,
    model: Any = None,
    stream: Any = None,
    tools: Any = None,
    client: Any = None,
    **kwargs: Any,
) -> Any: ...
async def arun_tool_loop(
    *,
    model: Any,
    messages: Any,
    tools: Any,
    execute_tool: Any,
    max_rounds: Any = ...,
    **completion_kwargs: Any,
) -> str | None: ...
async def asearch(
    query: Any,
    search_provider: Any,
    max_results: Any = None,
    search_domain_filter: Any = None,
    max_tokens_per_page: Any = None,
    country: Any = None,
    api_key: Any = None,
    api_base: Any = None,
    timeout: Any = None,
    extra_headers: Any = None,
    **kwargs: Any,
) -> Any: ...
async def asystemone(
    model: Any,
    state: Any = None,
    questions: Any = None,
    api_key: Any = None,
    api_base: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    extra_headers: Any = None,
    safety_identifier: Any = None,
    audio: Any = None,
    videos: Any = None,
    images: Any = None,
    assets: Any = None,
    **kwargs: Any,
) -> Any: ...
async def aupload_container_file(
    container_id: Any,
    file: Any,
    timeout: Any = 600,
    custom_llm_provider: Any = "openai",
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Any: ...
async def avector_store_file_content(
    *,
    vector_store_id: Any,
    file_id: Any,
    extra_headers: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def avector_store_file_create(
    *,
    vector_store_id: Any,
    file_id: Any,
    attributes: Any = None,
    chunking_strategy: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def avector_store_file_delete(
    *,
    vector_store_id: Any,
    file_id: Any,
    extra_headers: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def avector_store_file_list(
    *,
    vector_store_id: Any,
    after: Any = None,
    before: Any = None,
    filter: Any = None,
    limit: Any = None,
    order: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def avector_store_file_retrieve(
    *,
    vector_store_id: Any,
    file_id: Any,
    extra_headers: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def avector_store_file_update(
    *,
    vector_store_id: Any,
    file_id: Any,
    attributes: Any,
    extra_headers: Any = None,
    extra_body: Any = None,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    **kwargs: Any,
) -> Any: ...
async def avideo_content(
    video_id: Any,
    timeout: Any = None,
    custom_llm_provider: Any = None,
    variant: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> bytes: ...
async def avideo_create_character(
    name: Any,
    video: Any,
    timeout: Any = 600,
    custom_llm_provider: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Any: ...
async def avideo_edit(
    video_id: Any,
    prompt: Any,
    timeout: Any = 600,
    custom_llm_provider: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    *,
    video: Any = None,
    **kwargs: Any,
) -> Any: ...
async def avideo_extension(
    video_id: Any,
    prompt: Any,
    seconds: Any,
    timeout: Any = 600,
    custom_llm_provider: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Any: ...
async def avideo_generation(
    prompt: Any,
    model: Any = None,
    input_reference: Any = None,
    seconds: Any = None,
    size: Any = None,
    user: Any = None,
    timeout: Any = 600,
    custom_llm_provider: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Any: ...
async def avideo_get_character(
    character_id: Any,
    timeout: Any = 600,
    custom_llm_provider: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Any: ...
async def avideo_list(
    after: Any = None,
    limit: Any = None,
    order: Any = None,
    api_key: Any = None,
    timeout: Any = 600,
    custom_llm_provider: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> list[Any]: ...
async def avideo_remix(
    video_id: Any,
    prompt: Any,
    timeout: Any = 600,
    custom_llm_provider: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Any: ...
async def avideo_status(
    video_id: Any,
    timeout: Any = 600,
    custom_llm_provider: Any = None,
    extra_headers: Any = None,
    extra_query: Any = None,
    extra_body: Any = None,
    **kwargs: Any,
) -> Any: ...
async def close_litellm_async_clients() -> Any: ...
async def maybe_run_chat_completion_agentic_loop(
    *,
    response: Any,
    model: Any,
    messages: Any,
    optional_params: Any,
    kwargs: Any,
    logging_obj: Any,
    custom_llm_provider: Any,
    stream: Any,
) -> ModelResponse | CustomStreamWrapper | None: ...
async def realtime_health_check(
    model: Any,
    custom_llm_provider: Any,
    api_key: Any,
    api_base: Any = None,
    api_version: Any = None,
    realtime_protocol: Any = None,
    model_params: Any = None,
    gateway_first_event_wait_seconds: Any = ...,
) -> bool: ...
def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
