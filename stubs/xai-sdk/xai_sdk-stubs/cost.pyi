from typing import Any
from .proto import usage_pb2 as usage_pb2

USD_PER_TICK: Any

def cost_usd_from_usage(usage: Any) -> Any: ...
