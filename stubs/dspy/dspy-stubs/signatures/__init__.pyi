from typing import Any

from dspy.signatures.field import InputField as InputField
from dspy.signatures.field import OldField as OldField
from dspy.signatures.field import OldInputField as OldInputField
from dspy.signatures.field import OldOutputField as OldOutputField
from dspy.signatures.field import OutputField as OutputField
from dspy.signatures.signature import Signature as Signature
from dspy.signatures.signature import SignatureMeta as SignatureMeta
from dspy.signatures.signature import ensure_signature as ensure_signature
from dspy.signatures.signature import infer_prefix as infer_prefix
from dspy.signatures.signature import make_signature as make_signature

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
