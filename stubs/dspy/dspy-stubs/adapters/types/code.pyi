from typing import Any

from dspy.adapters.types.base_type import Type as Type

class Code(Type):
    code: Any
    def format(self) -> Any: ...
    @classmethod
    def description(cls) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
