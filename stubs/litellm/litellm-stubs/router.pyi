from typing import Any

from litellm.router_python_core import PythonCore as PythonCore
from litellm.types.router import AllowedFailsPolicy as AllowedFailsPolicy
from litellm.types.router import AssistantsTypedDict as AssistantsTypedDict
from litellm.types.router import CustomRoutingStrategyBase as CustomRoutingStrategyBase
from litellm.types.router import Deployment as Deployment
from litellm.types.router import LiteLLM_Params as LiteLLM_Params
from litellm.types.router import ModelGroupInfo as ModelGroupInfo
from litellm.types.router import RetryPolicy as RetryPolicy

class Router(PythonCore):
    def __init_subclass__(cls, **kwargs: Any) -> None: ...
    @classmethod
    def from_config(cls, config: Any, host: Any = ...) -> Router: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
