from collections.abc import Callable
from typing import Any

from dspy.adapters.types.tool import Tool as Tool
from dspy.primitives.code_interpreter import CodeExecutionError as CodeExecutionError
from dspy.primitives.code_interpreter import CodeInterpreter as CodeInterpreter
from dspy.primitives.code_interpreter import FinalOutput as FinalOutput
from dspy.primitives.code_interpreter import resolve_interpreter_factory as resolve_interpreter_factory
from dspy.primitives.module import Module as Module
from dspy.primitives.prediction import Prediction as Prediction
from dspy.primitives.python_interpreter import PythonInterpreter as PythonInterpreter
from dspy.primitives.sandbox_serializable import SandboxSerializable as SandboxSerializable
from dspy.primitives.sandbox_serializable import build_repl_variable as build_repl_variable
from dspy.signatures.signature import Signature as Signature
from dspy.signatures.signature import ensure_signature as ensure_signature
from dspy.utils.exceptions import format_error_for_lm as format_error_for_lm

class RLM(Module):
    extract: Any
    generate_action: Any
    sub_lm: Any | None
    verbose: bool
    max_output_chars: int
    max_llm_calls: int
    max_iters: int
    signature: Any
    def __init__(
        self,
        signature: type[Signature] | Signature | str,
        max_iters: int = 20,
        max_llm_calls: int = 50,
        max_output_chars: int = 10000,
        verbose: bool = False,
        tools: list[Callable[..., Any]] | None = None,
        sub_lm: Any = None,
        interpreter_factory: Callable[[], CodeInterpreter] = ...,
    ) -> None: ...
    @property
    def tools(self) -> dict[str, Tool]: ...
    def forward(
        self, *, interpreter_factory: Callable[[], CodeInterpreter] | None = None, **input_args: Any
    ) -> Prediction: ...
    async def aforward(
        self, *, interpreter_factory: Callable[[], CodeInterpreter] | None = None, **input_args: Any
    ) -> Prediction: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
