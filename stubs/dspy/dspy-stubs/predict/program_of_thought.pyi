from collections.abc import Callable
from typing import Any

from dspy.primitives.code_interpreter import CodeExecutionError as CodeExecutionError
from dspy.primitives.code_interpreter import CodeInterpreter as CodeInterpreter
from dspy.primitives.code_interpreter import FinalOutput as FinalOutput
from dspy.primitives.module import Module as Module
from dspy.primitives.python_interpreter import PythonInterpreter as PythonInterpreter
from dspy.signatures.signature import Signature as Signature
from dspy.signatures.signature import ensure_signature as ensure_signature
from dspy.utils.exceptions import format_error_for_lm as format_error_for_lm

class ProgramOfThought(Module):
    generate_output: Any
    code_regenerate: Any
    code_generate: Any
    output_fields: Any
    input_fields: Any
    max_iters: Any
    def __init__(
        self,
        signature: Any,
        max_iters: Any = 3,
        interpreter_factory: Any = ...,
    ) -> None: ...
    def forward(self, interpreter: Any = None, /, **kwargs: Any) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
