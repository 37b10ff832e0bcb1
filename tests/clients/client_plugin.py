"""The plugin with the client hooks in front, until `mypy_asyncgen.hooks` looks them up itself."""

from __future__ import annotations

from mypy.plugin import Plugin

from mypy_asyncgen.hooks import AsyncPlugin
from mypy_asyncgen.recover import clients
from mypy_asyncgen.recover.clients import absent


def chained(first, then):  # type: ignore[no-untyped-def]
    """The core's hook, given what the client's hook makes of the call."""
    if first is None or then is None:
        return first or then
    return lambda ctx: then(ctx._replace(default_return_type=first(ctx)))


class ClientPlugin(AsyncPlugin):
    def __init__(self, options):  # type: ignore[no-untyped-def]
        super().__init__(options)
        absent.leave_alone(options)

    def get_function_hook(self, fullname):  # type: ignore[no-untyped-def]
        return chained(clients.FUNCTION_HOOKS.get(fullname), super().get_function_hook(fullname))

    def get_method_hook(self, fullname):  # type: ignore[no-untyped-def]
        return chained(clients.METHOD_HOOKS.get(fullname), super().get_method_hook(fullname))

    def get_attribute_hook(self, fullname):  # type: ignore[no-untyped-def]
        return clients.ATTRIBUTE_HOOKS.get(fullname)

    def get_method_signature_hook(self, fullname):  # type: ignore[no-untyped-def]
        return clients.METHOD_SIGNATURE_HOOKS.get(fullname)


def plugin(version: str) -> type[Plugin]:
    return ClientPlugin
