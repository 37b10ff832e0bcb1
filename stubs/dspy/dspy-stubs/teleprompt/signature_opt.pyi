from typing import Any

from dspy.teleprompt.copro_optimizer import COPRO as COPRO

class SignatureOptimizer(COPRO):
    def __init__(
        self,
        prompt_model: Any = None,
        metric: Any = None,
        breadth: Any = 10,
        depth: Any = 3,
        init_temperature: Any = 1.4,
        verbose: Any = False,
        track_stats: Any = False,
    ) -> None: ...
    def compile(self, student: Any, *, devset: Any, eval_kwargs: Any) -> Any: ...  # type: ignore[override]

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
