from typing import Any

from litellm.llms.custom_llm import CustomLLM
from typing_extensions import TypedDict

class CustomLLMItem(TypedDict):
    provider: str
    custom_handler: CustomLLM

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
