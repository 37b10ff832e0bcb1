from typing import Any

from dspy.clients.embedding import Embedder as Embedder
from dspy.primitives.example import Example as Example

class KNN:
    trainset_vectors: Any
    embedding: Embedder
    trainset: Any
    k: Any
    def __init__(self, k: Any, trainset: Any, vectorizer: Any) -> None: ...
    def __call__(self, **kwargs: Any) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
