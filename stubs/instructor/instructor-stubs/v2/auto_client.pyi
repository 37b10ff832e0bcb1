import importlib as importlib
import logging as logging
import warnings as warnings
from collections.abc import Callable as _Callable
from logging import Logger
from typing import Any, Literal, Optional as Optional, Union as Union, cast as cast, overload

from instructor.cache import BaseCache as BaseCache
from instructor.models import KnownModelName as KnownModelName
from instructor.v2.core.client import AsyncInstructor as AsyncInstructor, Instructor as Instructor
from instructor.v2.core.mode import Mode as Mode
from instructor.v2.core.provider_specs import ALIAS_TO_PROVIDER as ALIAS_TO_PROVIDER

InstructorType = Instructor | AsyncInstructor
logger: Logger
supported_providers: list[str]

@overload
def from_provider(
    model: KnownModelName | str,
    async_client: Literal[False] = False,
    cache: BaseCache | None = None,
    mode: Mode | None = None,
    **kwargs: Any,
) -> Instructor: ...
@overload
def from_provider(
    model: KnownModelName | str,
    async_client: Literal[True],
    cache: BaseCache | None = None,
    mode: Mode | None = None,
    **kwargs: Any,
) -> AsyncInstructor: ...
@overload
def from_provider(
    model: KnownModelName | str,
    async_client: bool,
    cache: BaseCache | None = None,
    mode: Mode | None = None,
    **kwargs: Any,
) -> Instructor | AsyncInstructor: ...

ProviderBuilder = _Callable[..., Instructor | AsyncInstructor]

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
