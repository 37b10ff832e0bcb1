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
    output_fields: Any
    tools: Any
    sync_files: Any
    enable_network_access: Any
    enable_env_vars: Any
    enable_write_paths: Any
    enable_read_paths: Any
    def __init__(
        self,
        deno_command: Any = None,
        enable_read_paths: Any = None,
        enable_write_paths: Any = None,
        enable_env_vars: Any = None,
        enable_network_access: Any = None,
        sync_files: Any = True,
        tools: Any = None,
        output_fields: Any = None,
        callbacks: Any = None,
    ) -> None: ...
    execution_instructions: Any
    def invoke_tool(self, tool_name: Any, kwargs: Any) -> Any: ...
    def execute(self, code: Any, variables: Any = None) -> Any: ...
    def start(self) -> Any: ...
    def __enter__(self) -> Any: ...
    def __exit__(self, *_: Any) -> None: ...
    def __call__(self, code: Any, variables: Any = None) -> Any: ...
    def shutdown(self) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
