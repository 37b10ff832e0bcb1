from typing import Any

from dspy.dsp.utils.settings import settings as settings
from dspy.primitives.example import Example as Example

class Parallel:
    exceptions: Any
    failed_examples: Any
    cancel_jobs: Any
    error_lock: Any
    error_count: Any
    straggler_limit: Any
    timeout: Any
    disable_progress_bar: Any
    provide_traceback: Any
    return_failed_examples: Any
    access_examples: Any
    max_errors: Any
    num_threads: Any
    def __init__(
        self,
        num_threads: Any = None,
        max_errors: Any = None,
        access_examples: Any = True,
        return_failed_examples: Any = False,
        provide_traceback: Any = None,
        disable_progress_bar: Any = False,
        timeout: Any = 120,
        straggler_limit: Any = 3,
    ) -> None: ...
    def forward(self, exec_pairs: Any, num_threads: Any = None) -> Any: ...
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
