from typing import Any

from dspy.dsp.utils.settings import settings as settings
from dspy.primitives.example import Example as Example

class Parallel:
    exceptions: Any
    failed_examples: Any
    cancel_jobs: Any
    error_lock: Any
    error_count: int
    straggler_limit: int
    timeout: int
    disable_progress_bar: bool
    provide_traceback: bool | None
    return_failed_examples: bool
    access_examples: bool
    max_errors: Any
    num_threads: Any
    def __init__(
        self,
        num_threads: int | None = None,
        max_errors: int | None = None,
        access_examples: bool = True,
        return_failed_examples: bool = False,
        provide_traceback: bool | None = None,
        disable_progress_bar: bool = False,
        timeout: int = 120,
        straggler_limit: int = 3,
    ) -> None: ...
    def forward(self, exec_pairs: list[tuple[Any, Example]], num_threads: int | None = None) -> list[Any]: ...
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
