from typing import Any

class Embeddings:
    search_fn: Any
    index: Any
    corpus_embeddings: Any
    normalize: bool
    corpus: list[str]
    k: int
    embedder: Any
    def __init__(
        self,
        corpus: list[str],
        embedder: Any,
        k: int = 5,
        callbacks: list[Any] | None = None,
        cache: bool = False,
        brute_force_threshold: int = 20000,
        normalize: bool = True,
    ) -> None: ...
    def __call__(self, query: str) -> Any: ...
    def forward(self, query: str) -> Any: ...
    def save(self, path: str) -> None: ...
    def load(self, path: str, embedder: Any) -> Any: ...
    @classmethod
    def from_saved(cls, path: str, embedder: Any) -> Any: ...

class EmbeddingsWithScores(Embeddings):
    def forward(self, query: str) -> Any: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
