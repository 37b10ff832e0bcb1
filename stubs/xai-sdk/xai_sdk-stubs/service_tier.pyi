from typing import Any
from .proto import usage_pb2 as usage_pb2
from .types.common import ServiceTier as ServiceTier

__all__ = ["ServiceTierMap", "service_tier_from_proto", "service_tier_to_proto"]

ServiceTierMap: Any

def service_tier_to_proto(tier: Any) -> Any: ...
def service_tier_from_proto(tier: Any) -> Any: ...
