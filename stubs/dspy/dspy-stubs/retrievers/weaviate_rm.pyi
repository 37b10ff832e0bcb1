from typing import Any

from dspy.primitives.prediction import Prediction as Prediction

class WeaviateRM:
    def __init__(
        self,
        weaviate_collection_name: Any,
        weaviate_client: Any,
        weaviate_collection_text_key: Any = "content",
        k: Any = 3,
        tenant_id: Any = None,
    ) -> None: ...
    def forward(self, query_or_queries: Any, k: Any = None, **kwargs: Any) -> Any: ...
    def get_objects(self, num_samples: Any, fields: Any) -> Any: ...
    def insert(self, new_object_properties: Any) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
