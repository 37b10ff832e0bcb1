from typing import Any

from dspy.clients.embedding import Embedder as Embedder
from dspy.predict.knn import KNN as KNN
from dspy.primitives.example import Example as Example
from dspy.teleprompt.bootstrap import BootstrapFewShot as BootstrapFewShot
from dspy.teleprompt.teleprompt import Teleprompter as Teleprompter

class KNNFewShot(Teleprompter):
    few_shot_bootstrap_args: Any
    KNN: Any
    def __init__(self, k: Any, trainset: Any, vectorizer: Any, **few_shot_bootstrap_args: Any) -> None: ...
    def compile(self, student: Any, *, teacher: Any = None) -> Any: ...  # type: ignore[override]

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
