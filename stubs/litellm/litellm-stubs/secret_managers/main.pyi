from typing import Any

from typing_extensions import TypeAlias

def get_secret_str(secret_name: str, default_value: str | bool | None = None) -> str | None: ...
def get_secret_bool(secret_name: str, default_value: bool | None = None) -> bool | None: ...
def get_secret(secret_name: str, default_value: str | bool | None = None) -> Any: ...

# Not declared, as they would load another package or are seldom used; an alias, so that a union may name them.
GoogleMetadataStatusError: TypeAlias = Any
OidcPathNotAllowedError: TypeAlias = Any
UnresolvableSecretReference: TypeAlias = Any

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
