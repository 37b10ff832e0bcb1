from typing import Any

from dspy.retrievers.embeddings import Embeddings as Embeddings
from dspy.retrievers.embeddings import EmbeddingsWithScores as EmbeddingsWithScores
from dspy.retrievers.retrieve import Retrieve as Retrieve

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
