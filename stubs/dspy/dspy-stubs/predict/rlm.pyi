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
    sub_lm: Any
    verbose: Any
    max_output_chars: Any
    max_llm_calls: Any
    max_iters: Any
    signature: Any
    def __init__(
        self,
        signature: Any,
        max_iters: Any = 20,
        max_llm_calls: Any = 50,
        max_output_chars: Any = 10000,
        verbose: Any = False,
        tools: Any = None,
        sub_lm: Any = None,
        interpreter_factory: Any = ...,
    ) -> None: ...
    @property
    def tools(self) -> dict[str, Tool]: ...
    def forward(self, *, interpreter_factory: Any = None, **input_args: Any) -> Any: ...
    async def aforward(self, *, interpreter_factory: Any = None, **input_args: Any) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
