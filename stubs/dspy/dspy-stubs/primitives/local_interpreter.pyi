from collections.abc import Callable
from typing import Any

from dspy.primitives.code_interpreter import CodeExecutionError as CodeExecutionError
from dspy.primitives.code_interpreter import CodeInterpreterError as CodeInterpreterError
from dspy.primitives.code_interpreter import FinalOutput as FinalOutput
from dspy.utils.callback import BaseCallback as BaseCallback
from dspy.utils.callback import with_callbacks as with_callbacks

class LocalInterpreter:
    callbacks: Any
    execution_timeout: Any
    output_fields: Any
    tools: Any
    execution_instructions: Any
    def __init__(
        self,
        tools: Any = None,
        output_fields: Any = None,
        *,
        execution_timeout: Any = None,
        callbacks: Any = None,
    ) -> None: ...
    def start(self) -> Any: ...
    def invoke_tool(self, tool_name: Any, args: Any, kwargs: Any) -> Any: ...
    def execute(self, code: Any, variables: Any = None) -> Any: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *_: Any) -> None: ...
    def __call__(self, code: Any, variables: Any = None) -> Any: ...
    def shutdown(self) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
