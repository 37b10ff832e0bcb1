from .proto import usage_pb2 as usage_pb2

USD_PER_TICK: float

def cost_usd_from_usage(usage: usage_pb2.SamplingUsage) -> float | None: ...
