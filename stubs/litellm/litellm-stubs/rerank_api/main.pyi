from typing import Any

from litellm.types.rerank import RerankResponse as RerankResponse

async def arerank(
    model: Any,
    query: Any,
    documents: Any,
    custom_llm_provider: Any = None,
    top_n: Any = None,
    rank_fields: Any = None,
    return_documents: Any = None,
    max_chunks_per_doc: Any = None,
    **kwargs: Any,
) -> RerankResponse: ...
def rerank(
    model: Any,
    query: Any,
    documents: Any,
    custom_llm_provider: Any = None,
    top_n: Any = None,
    rank_fields: Any = None,
    return_documents: Any = True,
    max_chunks_per_doc: Any = None,
    max_tokens_per_doc: Any = None,
    **kwargs: Any,
) -> RerankResponse: ...
def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
