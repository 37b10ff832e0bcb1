from collections.abc import Callable
from typing import Any

from dspy.primitives.code_interpreter import CodeExecutionError as CodeExecutionError
from dspy.primitives.code_interpreter import CodeInterpreterError as CodeInterpreterError
from dspy.primitives.code_interpreter import FinalOutput as FinalOutput
from dspy.utils.callback import BaseCallback as BaseCallback
from dspy.utils.callback import with_callbacks as with_callbacks

class PythonInterpreter:
    deno_command: Any
    deno_process: Any
    callbacks: Any
    output_fields: list[dict[Any, Any]] | None
    tools: Any
    sync_files: bool
    enable_network_access: Any
    enable_env_vars: Any
    enable_write_paths: Any
    enable_read_paths: Any
    def __init__(
        self,
        deno_command: list[str] | None = None,
        enable_read_paths: list[Any | str] | None = None,
        enable_write_paths: list[Any | str] | None = None,
        enable_env_vars: list[str] | None = None,
        enable_network_access: list[str] | None = None,
        sync_files: bool = True,
        tools: dict[str, Callable[..., str]] | None = None,
        output_fields: list[dict[Any, Any]] | None = None,
        callbacks: list[BaseCallback] | None = None,
    ) -> None: ...
    execution_instructions: Any
    def invoke_tool(self, tool_name: str, kwargs: dict[str, Any]) -> Any: ...
    def execute(self, code: str, variables: dict[str, Any] | None = None) -> Any: ...
    def start(self) -> None: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *_: Any) -> None: ...
    def __call__(self, code: str, variables: dict[str, Any] | None = None) -> Any: ...
    def shutdown(self) -> None: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
