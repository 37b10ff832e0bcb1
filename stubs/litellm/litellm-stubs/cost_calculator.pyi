from typing import Any, Literal, TypeAlias

from litellm.types.rerank import RerankBilledUnits as RerankBilledUnits
from litellm.types.utils import CostPerToken as CostPerToken
from litellm.types.utils import ModelInfo as ModelInfo
from litellm.types.utils import Usage as Usage

def cost_per_token(
    model: Any = "",
    prompt_tokens: Any = 0,
    completion_tokens: Any = 0,
    response_time_ms: Any = 0.0,
    custom_llm_provider: Any = None,
    region_name: Any = None,
    prompt_characters: Any = None,
    completion_characters: Any = None,
    cache_creation_input_tokens: Any = 0,
    cache_read_input_tokens: Any = 0,
    custom_cost_per_token: Any = None,
    custom_cost_per_second: Any = None,
    number_of_queries: Any = None,
    usage_object: Any = None,
    rerank_billed_units: Any = None,
    call_type: Any = "completion",
    audio_transcription_file_duration: Any = 0.0,
    service_tier: Any = None,
    data_residency: Any = None,
    vertex_location: Any = None,
    response: Any = None,
    request_model: Any = None,
    custom_model_info: Any = None,
    bedrock_model_info: Any = None,
) -> tuple[float, float]: ...
def completion_cost(
    completion_response: Any = None,
    model: Any = None,
    prompt: Any = "",
    messages: Any = ...,
    completion: Any = "",
    total_time: Any = 0.0,
    call_type: Any = None,
    custom_llm_provider: Any = None,
    region_name: Any = None,
    size: Any = None,
    quality: Any = None,
    n: Any = None,
    custom_cost_per_token: Any = None,
    custom_cost_per_second: Any = None,
    optional_params: Any = None,
    custom_pricing: Any = None,
    base_model: Any = None,
    standard_built_in_tools_params: Any = None,
    litellm_model_name: Any = None,
    router_model_id: Any = None,
    litellm_logging_obj: Any = None,
    pricing_provider: Any = None,
    service_tier: Any = None,
    data_residency: Any = None,
    vertex_location: Any = None,
) -> float: ...
def get_response_cost_from_hidden_params(hidden_params: Any) -> float | None: ...
def response_cost_calculator(
    response_object: Any,
    model: str,
    custom_llm_provider: str | None,
    call_type: Literal[
        "embedding",
        "aembedding",
        "completion",
        "acompletion",
        "atext_completion",
        "text_completion",
        "image_generation",
        "aimage_generation",
        "moderation",
        "amoderation",
        "atranscription",
        "transcription",
        "aspeech",
        "speech",
        "rerank",
        "arerank",
        "search",
        "asearch",
        "decisions",
        "adecisions",
        "systemone",
        "asystemone",
        "extraction",
        "aextraction",
    ],
    optional_params: dict[Any, Any],
    cache_hit: bool | None = None,
    base_model: str | None = None,
    custom_pricing: bool | None = None,
    prompt: str = "",
    standard_built_in_tools_params: Any = None,
    litellm_model_name: str | None = None,
    router_model_id: str | None = None,
    litellm_logging_obj: Any = None,
    pricing_provider: str | None = None,
    service_tier: str | None = None,
    data_residency: str | None = None,
    vertex_location: str | None = None,
    region_name: str | None = None,
    custom_cost_per_token: CostPerToken | None = None,
    custom_cost_per_second: float | None = None,
) -> float: ...
def rerank_cost(
    model: str, custom_llm_provider: str | None, billed_units: RerankBilledUnits | None = None
) -> tuple[float, float]: ...
def default_image_cost_calculator(
    model: str,
    custom_llm_provider: str | None = None,
    quality: str | None = None,
    n: int | None = 1,
    size: str | None = "1024-x-1024",
    optional_params: dict[Any, Any] | None = None,
    model_info: ModelInfo | None = None,
) -> float: ...
def default_video_cost_calculator(
    model: str,
    duration_seconds: float,
    custom_llm_provider: str | None = None,
    model_info: ModelInfo | None = None,
    video_resolution: str | None = None,
) -> float: ...
def batch_cost_calculator(
    usage: Usage,
    model: str,
    custom_llm_provider: str | None = None,
    model_info: ModelInfo | None = None,
    data_residency: str | None = None,
    *,
    vertex_location: str | None = None,
) -> tuple[float, float]: ...

# Not declared, as they would load another package or are seldom used: a class or an alias, so that isinstance
# and a union may name them.
class BaseTokenUsageProcessor(Any): ...

OCRPricing: TypeAlias = Any

class RealtimeAPITokenUsageProcessor(Any): ...
class ResponsesWebSocketTokenUsageProcessor(Any): ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
