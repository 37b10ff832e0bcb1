from typing import Any

from dspy.adapters.json_adapter import JSONAdapter as JSONAdapter
from dspy.signatures.signature import Signature as Signature

class BAMLAdapter(JSONAdapter):
    def format_field_structure(self, signature: type[Signature]) -> str: ...
    def format_user_message_content(
        self,
        signature: type[Signature],
        inputs: dict[str, Any],
        prefix: str = "",
        suffix: str = "",
        main_request: bool = False,
    ) -> str: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
