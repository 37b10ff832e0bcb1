from typing import Any

from dspy.adapters.base import Adapter as Adapter
from dspy.adapters.chat_adapter import ChatAdapter as ChatAdapter
from dspy.adapters.types.tool import ToolCalls as ToolCalls
from dspy.clients.base_lm import BaseLM as BaseLM
from dspy.signatures.field import InputField as InputField
from dspy.signatures.signature import Signature as Signature
from dspy.signatures.signature import make_signature as make_signature
from dspy.utils.exceptions import AdapterParseError as AdapterParseError

class TwoStepAdapter(Adapter):
    extraction_model: BaseLM
    def __init__(self, extraction_model: BaseLM, **kwargs: Any) -> None: ...
    def format(
        self, signature: type[Signature], demos: list[dict[str, Any]], inputs: dict[str, Any]
    ) -> list[dict[str, Any]]: ...
    def parse(self, signature: Signature, completion: str) -> dict[str, Any]: ...  # type: ignore[override]
    async def acall(
        self,
        lm: BaseLM,
        lm_kwargs: dict[str, Any],
        signature: type[Signature],
        demos: list[dict[str, Any]],
        inputs: dict[str, Any],
    ) -> list[dict[str, Any]]: ...
    def format_task_description(self, signature: Signature) -> str: ...  # type: ignore[override]
    def format_user_message_content(
        self,
        signature: type[Signature],
        inputs: dict[str, Any],
        prefix: str = "",
        suffix: str = "",
        main_request: bool = False,
    ) -> str: ...
    def format_assistant_message_content(
        self, signature: type[Signature], outputs: dict[str, Any], missing_field_message: str | None = None
    ) -> str: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
