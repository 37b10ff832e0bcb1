from typing import Any

from typing_extensions import TypeAlias

set_verbose: bool
json_logs: Any
suppress_startup_output: Any
log_level: Any
verbose_proxy_logger: Any
verbose_router_logger: Any
verbose_logger: Any

def turn_on_json() -> None: ...
def turn_on_debug() -> None: ...
def _turn_on_debug() -> None: ...
def _disable_debugging() -> None: ...
def _enable_debugging() -> None: ...
def print_verbose(print_statement: object, *args: object) -> None: ...
def is_debugging_on() -> bool: ...

# Not declared, as they would load another package or are seldom used; an alias, so that a union may name them.
AccessLogPathFilter: TypeAlias = Any
AccessLogRedactionFilter: TypeAlias = Any
CorrelationContextFilter: TypeAlias = Any
CorrelationPlainFormatter: TypeAlias = Any
DiagnosticProcessingFilter: TypeAlias = Any
JsonFormatter: TypeAlias = Any
LevelRoutingStreamHandler: TypeAlias = Any
SecretRedactionFilter: TypeAlias = Any
StartupOutputSettings: TypeAlias = Any
StdoutLogTruncationFilter: TypeAlias = Any

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
