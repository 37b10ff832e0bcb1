from typing import Any

from dspy.adapters.types.audio import Audio as Audio
from dspy.adapters.types.base_type import Type as Type
from dspy.adapters.types.code import Code as Code
from dspy.adapters.types.file import File as File
from dspy.adapters.types.history import History as History
from dspy.adapters.types.image import Image as Image
from dspy.adapters.types.reasoning import Reasoning as Reasoning
from dspy.adapters.types.tool import Tool as Tool
from dspy.adapters.types.tool import ToolCallResults as ToolCallResults
from dspy.adapters.types.tool import ToolCalls as ToolCalls

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
