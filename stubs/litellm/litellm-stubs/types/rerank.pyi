from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from litellm.types.llms.base_model import LiteLLMBaseModel as LiteLLMBaseModel
from typing_extensions import ReadOnly, Required, TypedDict

class RerankRequest(LiteLLMBaseModel):
    model: str
    query: str
    top_n: int | None = ...
    documents: list[str | dict[Any, Any]]
    rank_fields: list[str] | None = ...
    return_documents: bool | None = ...
    max_chunks_per_doc: int | None = ...
    max_tokens_per_doc: int | None = ...
    instruction: str | None = ...
    truncate_prompt_tokens: int | None = ...
    truncation_side: Literal["left", "right"] | None = ...
    max_tokens_per_query: int | None = ...

class HostedVLLMRerankTruncationParams(LiteLLMBaseModel):
    truncate_prompt_tokens: int | None = ...
    truncation_side: Literal["left", "right"] | None = ...
    max_tokens_per_query: int | None = ...
    max_tokens_per_doc: int | None = ...

class OptionalRerankParams(TypedDict, total=False):
    query: str
    top_n: int | None
    documents: list[str | dict[Any, Any]]
    rank_fields: list[str] | None
    return_documents: bool | None
    max_chunks_per_doc: int | None
    max_tokens_per_doc: int | None
    instruction: str | None
    truncate_prompt_tokens: ReadOnly[int | None]
    truncation_side: ReadOnly[Literal["left", "right"] | None]
    max_tokens_per_query: ReadOnly[int | None]

class RerankBilledUnits(TypedDict, total=False):
    search_units: int | None
    total_tokens: int | None
    input_tokens: ReadOnly[int | None]
    output_tokens: ReadOnly[int | None]

class RerankTokens(TypedDict, total=False):
    input_tokens: int | None
    output_tokens: int | None

class RerankResponseMeta(TypedDict, total=False):
    api_version: dict[str, object] | None
    billed_units: RerankBilledUnits | None
    tokens: RerankTokens | None

class RerankUsage(TypedDict):
    prompt_tokens: ReadOnly[int]
    completion_tokens: ReadOnly[int]
    total_tokens: ReadOnly[int]

def get_rerank_usage(response: Mapping[str, object]) -> RerankUsage | None: ...

class RerankResponseDocument(TypedDict):
    text: str

class RerankResponseResult(TypedDict, total=False):
    index: Required[int]
    relevance_score: Required[float]
    document: RerankResponseDocument

class RerankResponse(LiteLLMBaseModel):
    id: str | None = ...
    results: list[RerankResponseResult] | None = ...
    meta: RerankResponseMeta | None = ...
    _hidden_params: dict[Any, Any] = ...
    @property
    def hidden_params(self) -> dict[str, object]: ...
    @hidden_params.setter
    def hidden_params(self, hidden_params: dict[str, object]) -> None: ...
    @overload
    def __getitem__(self, key: Literal["id"]) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["results"]) -> list[RerankResponseResult] | None: ...
    @overload
    def __getitem__(self, key: Literal["meta"]) -> RerankResponseMeta | None: ...
    @overload
    def __getitem__(self, key: str) -> str | Sequence[RerankResponseResult] | RerankResponseMeta | None: ...
    @overload
    def get(self, key: Literal["id"], default: None = None) -> str | None: ...
    @overload
    def get(self, key: Literal["results"], default: None = None) -> list[RerankResponseResult] | None: ...
    @overload
    def get(self, key: Literal["meta"], default: None = None) -> RerankResponseMeta | None: ...
    @overload
    def get(self, key: str, default: object = None) -> object: ...
    def __contains__(self, key: str) -> bool: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
