from .config import Telemetry as Telemetry
from .config import get_tracer as get_tracer
from .config import should_disable_sensitive_attributes as should_disable_sensitive_attributes

__all__ = ["Telemetry", "get_tracer", "should_disable_sensitive_attributes"]
