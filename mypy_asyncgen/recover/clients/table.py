"""The hooks for LLM clients, made from their files in `mypy_asyncgen.clients`.

The dictionaries are what the plugin looks a name up in, once per call; which mechanism serves a name is
decided here, when they are made, and never at the call. They know nothing of any one client but what the
table says.
"""

from __future__ import annotations

from collections.abc import Callable

from mypy.plugin import AttributeContext, FunctionContext, MethodContext, MethodSigContext
from mypy.types import FunctionLike, Type

from mypy_asyncgen.clients import clients, entry_points
from mypy_asyncgen.clients._model import EntryPoint, Mechanism
from mypy_asyncgen.recover import ensured
from mypy_asyncgen.recover.clients import (
    attributes,
    coroutine_result,
    decorators,
    event_stream,
    flag_union,
    generator_result,
    none_flag,
    response_model,
    selector,
)
from mypy_asyncgen.recover.clients.code_around import CodeAround

FunctionHook = Callable[[FunctionContext], Type] | CodeAround[FunctionContext]
MethodHook = Callable[[MethodContext], Type] | CodeAround[MethodContext]
AttributeHook = Callable[[AttributeContext], Type]
MethodSignatureHook = Callable[[MethodSigContext], FunctionLike]

FUNCTION_HOOKS: dict[str, FunctionHook] = {"mypy_asyncgen.runtime.ensure_stream": ensured.only_streams}
METHOD_HOOKS: dict[str, MethodHook] = {}
ATTRIBUTE_HOOKS: dict[str, AttributeHook] = {}
METHOD_SIGNATURE_HOOKS: dict[str, MethodSignatureHook] = {}


def _register(entry: EntryPoint) -> None:
    """Put the hooks of one row of the table into the dictionaries."""
    names = (entry.name, *entry.aliases)
    result: Callable[[MethodContext], Type] | None = None
    if Mechanism.SELECTOR in entry.mechanisms and entry.argument is not None:
        result = selector.by_argument(entry.argument)
    if Mechanism.COROUTINE_RESULT in entry.mechanisms:
        result = coroutine_result.after(result)
    hook: MethodHook | None = result
    if Mechanism.GENERATOR_RESULT in entry.mechanisms:
        hook = generator_result.after(result)
        if not _is_method(entry.name):
            FUNCTION_HOOKS[entry.name] = generator_result.after(None)
    if Mechanism.FLAG_UNION in entry.mechanisms and entry.argument is not None:
        chosen = flag_union.by_argument(entry.argument, plain_generator=Mechanism.PLAIN_GENERATOR in entry.mechanisms)
        if _is_method(entry.name):
            hook = chosen
        else:
            FUNCTION_HOOKS[entry.name] = chosen
    if Mechanism.RESPONSE_MODEL in entry.mechanisms:
        hook = response_model.generator_for_iterable
    if Mechanism.IDENTITY_DECORATOR in entry.mechanisms:
        FUNCTION_HOOKS[entry.name] = decorators.decorated_unchanged
    if Mechanism.EVENT_STREAM in entry.mechanisms:
        for method, stream_hook in event_stream.METHODS.items():
            METHOD_HOOKS[f"{entry.name}.{method}"] = stream_hook
    if Mechanism.NONE_FLAG in entry.mechanisms and entry.argument is not None:
        METHOD_SIGNATURE_HOOKS[entry.name] = none_flag.none_for(entry.argument)
    if hook is not None:
        for name in names:
            METHOD_HOOKS[name] = hook


def _is_method(name: str) -> bool:
    """Whether what stands before the last dot of a full name is a class."""
    return name.split(".")[-2][:1].isupper()


for _client, _entry in entry_points():
    _register(_entry)
for _client in clients():
    for _alias in _client.aliases:
        ATTRIBUTE_HOOKS[_alias.name] = attributes.value_of(_alias)
