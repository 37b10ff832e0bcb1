from typing import Any

class Embeddings:
    search_fn: Any
    index: Any
    corpus_embeddings: Any
    normalize: Any
    corpus: Any
    k: Any
    embedder: Any
    def __init__(
        self,
        corpus: Any,
        embedder: Any,
        k: Any = 5,
        callbacks: Any = None,
        cache: Any = False,
        brute_force_threshold: Any = 20000,
        normalize: Any = True,
    ) -> None: ...
    def __call__(self, query: Any) -> Any: ...
    def forward(self, query: Any) -> Any: ...
    def save(self, path: Any) -> Any: ...
    def load(self, path: Any, embedder: Any) -> Any: ...
    @classmethod
    def from_saved(cls, path: Any, embedder: Any) -> Any: ...

class EmbeddingsWithScores(Embeddings):
    def forward(self, query: Any) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
