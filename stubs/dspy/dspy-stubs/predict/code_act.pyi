from collections.abc import Callable
from typing import Any

from dspy.adapters.types.tool import Tool as Tool
from dspy.predict.program_of_thought import ProgramOfThought as ProgramOfThought
from dspy.predict.react import ReAct as ReAct
from dspy.primitives.code_interpreter import CodeInterpreter as CodeInterpreter
from dspy.primitives.python_interpreter import PythonInterpreter as PythonInterpreter
from dspy.signatures.signature import Signature as Signature
from dspy.signatures.signature import ensure_signature as ensure_signature

class CodeAct(ReAct, ProgramOfThought):
    extractor: Any
    codeact: Any
    tools: dict[str, Tool]  # type: ignore[assignment]
    history: Any
    max_iters: Any
    signature: Any
    def __init__(
        self,
        signature: Any,
        tools: Any,
        max_iters: Any = 5,
        interpreter_factory: Any = ...,
    ) -> None: ...
    def forward(self, interpreter: Any = None, /, **kwargs: Any) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
