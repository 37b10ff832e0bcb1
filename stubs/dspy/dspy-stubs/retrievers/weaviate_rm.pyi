from typing import Any

from dspy.primitives.prediction import Prediction as Prediction

class WeaviateRM:
    def __init__(
        self,
        weaviate_collection_name: str,
        weaviate_client: Any,
        weaviate_collection_text_key: str | None = "content",
        k: int = 3,
        tenant_id: str | None = None,
    ) -> None: ...
    def forward(self, query_or_queries: str | list[str], k: int | None = None, **kwargs: Any) -> Prediction: ...
    def get_objects(self, num_samples: int, fields: list[str]) -> list[dict[Any, Any]]: ...
    def insert(self, new_object_properties: dict[Any, Any]) -> None: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
