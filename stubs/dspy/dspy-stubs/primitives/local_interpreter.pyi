from collections.abc import Callable
from typing import Any

from dspy.primitives.code_interpreter import CodeExecutionError as CodeExecutionError
from dspy.primitives.code_interpreter import CodeInterpreterError as CodeInterpreterError
from dspy.primitives.code_interpreter import FinalOutput as FinalOutput
from dspy.utils.callback import BaseCallback as BaseCallback
from dspy.utils.callback import with_callbacks as with_callbacks

class LocalInterpreter:
    callbacks: Any
    execution_timeout: float | None
    output_fields: Any
    tools: Any
    execution_instructions: Any
    def __init__(
        self,
        tools: dict[str, Callable[..., Any]] | None = None,
        output_fields: list[dict[str, Any]] | None = None,
        *,
        execution_timeout: float | None = None,
        callbacks: list[BaseCallback] | None = None,
    ) -> None: ...
    def start(self) -> None: ...
    def invoke_tool(self, tool_name: str, args: list[Any], kwargs: dict[str, Any]) -> Any: ...
    def execute(self, code: str, variables: dict[str, Any] | None = None) -> Any: ...
    def __enter__(self) -> LocalInterpreter: ...
    def __exit__(self, *_: Any) -> None: ...
    def __call__(self, code: str, variables: dict[str, Any] | None = None) -> Any: ...
    def shutdown(self) -> None: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
