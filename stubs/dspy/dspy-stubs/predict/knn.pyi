from typing import Any

from dspy.clients.embedding import Embedder as Embedder
from dspy.primitives.example import Example as Example

class KNN:
    trainset_vectors: Any
    embedding: Embedder
    trainset: list[Example]
    k: int
    def __init__(self, k: int, trainset: list[Example], vectorizer: Embedder) -> None: ...
    def __call__(self, **kwargs: Any) -> list[Any]: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
