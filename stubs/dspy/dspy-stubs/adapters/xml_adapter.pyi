from typing import Any

from dspy.adapters.chat_adapter import ChatAdapter as ChatAdapter
from dspy.adapters.chat_adapter import FieldInfoWithName as FieldInfoWithName
from dspy.signatures.signature import Signature as Signature
from dspy.utils.exceptions import AdapterParseError as AdapterParseError

class XMLAdapter(ChatAdapter):
    def format_field_with_value(self, fields_with_values: dict[FieldInfoWithName, Any]) -> str: ...
    def format_field_structure(self, signature: type[Signature]) -> str: ...
    def format_user_message_content(
        self,
        signature: type[Signature],
        inputs: dict[str, Any],
        prefix: str = "",
        suffix: str = "",
        main_request: bool = False,
    ) -> str: ...
    def format_assistant_message_content(
        self, signature: type[Signature], outputs: dict[str, Any], missing_field_message: Any = None
    ) -> str: ...
    def user_message_output_requirements(self, signature: type[Signature]) -> str: ...
    def parse(self, signature: type[Signature], completion: str) -> dict[str, Any]: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
