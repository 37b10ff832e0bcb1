from typing import Any

from dspy.primitives.base_module import BaseModule as BaseModule
from dspy.primitives.code_interpreter import CodeExecutionError as CodeExecutionError
from dspy.primitives.code_interpreter import CodeInterpreter as CodeInterpreter
from dspy.primitives.code_interpreter import CodeInterpreterError as CodeInterpreterError
from dspy.primitives.code_interpreter import FinalOutput as FinalOutput
from dspy.primitives.code_interpreter import resolve_interpreter_factory as resolve_interpreter_factory
from dspy.primitives.example import Example as Example
from dspy.primitives.local_interpreter import LocalInterpreter as LocalInterpreter
from dspy.primitives.module import Module as Module
from dspy.primitives.prediction import Completions as Completions
from dspy.primitives.prediction import Prediction as Prediction
from dspy.primitives.python_interpreter import PythonInterpreter as PythonInterpreter
from dspy.primitives.sandbox_serializable import SandboxSerializable as SandboxSerializable

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
