from typing import Any

from dspy.adapters.json_adapter import JSONAdapter as JSONAdapter
from dspy.signatures.signature import Signature as Signature

class BAMLAdapter(JSONAdapter):
    def format_field_structure(self, signature: Any) -> Any: ...
    def format_user_message_content(
        self,
        signature: Any,
        inputs: Any,
        prefix: Any = "",
        suffix: Any = "",
        main_request: Any = False,
    ) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
