from typing import Any

from dspy.adapters.chat_adapter import FieldInfoWithName as FieldInfoWithName
from dspy.clients.base_lm import BaseLM as BaseLM
from dspy.dsp.utils.utils import dotdict as dotdict
from dspy.signatures.field import OutputField as OutputField

class DummyLM(BaseLM):
    def __init__(
        self,
        answers: Any,
        follow_examples: Any = False,
        reasoning: Any = False,
        adapter: Any = None,
    ) -> None: ...
    def forward(self, prompt: Any = None, messages: Any = None, **kwargs: Any) -> Any: ...
    async def aforward(self, prompt: Any = None, messages: Any = None, **kwargs: Any) -> Any: ...
    def copy(self, **kwargs: Any) -> Any: ...
    def get_convo(self, index: Any) -> Any: ...

def dummy_rm(passages: Any = ...) -> Any: ...

class DummyVectorizer:
    coeffs: Any
    P: Any
    n_gram: Any
    max_length: Any
    def __init__(self, max_length: Any = 100, n_gram: Any = 2) -> None: ...
    def __call__(self, texts: Any) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
