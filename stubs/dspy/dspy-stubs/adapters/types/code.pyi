from typing import Any

from dspy.adapters.types.base_type import Type as Type

class Code(Type):
    code: str
    def format(self) -> Any: ...
    @classmethod
    def description(cls) -> str: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
