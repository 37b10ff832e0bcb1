from typing import Any

from dspy.adapters.chat_adapter import ChatAdapter as ChatAdapter
from dspy.adapters.chat_adapter import FieldInfoWithName as FieldInfoWithName
from dspy.signatures.signature import Signature as Signature
from dspy.utils.exceptions import AdapterParseError as AdapterParseError

class XMLAdapter(ChatAdapter):
    def format_field_with_value(self, fields_with_values: Any) -> Any: ...
    def format_field_structure(self, signature: Any) -> Any: ...
    def format_user_message_content(
        self,
        signature: Any,
        inputs: Any,
        prefix: Any = "",
        suffix: Any = "",
        main_request: Any = False,
    ) -> Any: ...
    def format_assistant_message_content(
        self, signature: Any, outputs: Any, missing_field_message: Any = None
    ) -> Any: ...
    def user_message_output_requirements(self, signature: Any) -> Any: ...
    def parse(self, signature: Any, completion: Any) -> Any: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
