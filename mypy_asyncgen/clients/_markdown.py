"""The documentation of the clients: a table of all for `stubs/README.md`, a section for each for the handbook."""

from __future__ import annotations

from collections.abc import Iterator

from mypy_asyncgen.clients import clients, entry_points
from mypy_asyncgen.clients._model import Client, Convention, EntryPoint

# What people write where the convention is another one, and what is wrong about it.
_WRONG = {
    Convention.COROUTINE: "`f()` alone, or its result without `await`",
    Convention.COROUTINE_BY_ARGUMENT: "`async for x in f()`: the stream is what `await` gives",
    Convention.COROUTINE_THEN_ITERATE: "`async for x in f()`: the stream is what `await` gives",
    Convention.ASYNC_GENERATOR: "`await f()`: there is nothing to await",
    Convention.ASYNC_CONTEXT_MANAGER: "`await f()`, `async for x in f()`, `with f()`",
    Convention.AWAIT_OR_ITERATE: "`for x in f()`",
    Convention.GENERATOR_BY_ARGUMENT: "the other one of the two",
    Convention.HANDLE: "`await f()`",
}

_UNTYPED = "It has no types; the plugin knows its functions, and mypy's remark about missing types can be silenced."


def render_markdown() -> str:
    """The table of all clients.

    Returns:
        A Markdown table, one line an entry point, ending with a newline.
    """
    lines = ["| client | versions read | entry point | use | mended by |", "|---|---|---|---|---|"]
    for client, entry in entry_points():
        mended = [mechanism.value for mechanism in entry.mechanisms]
        lines.append(
            f"| {client.distribution} | {_versions(client)} | `{_name(client, entry)}` | {_use(entry)} | "
            f"{'; '.join(mended) or '-'} |"
        )
    return "\n".join(lines) + "\n"


def render_sections() -> str:
    """The handbook's sections, one for each client.

    Returns:
        Markdown: for each client its versions, where its types come from, and how its entry points are used and misused.
    """
    return "\n".join(line for client in sorted(clients(), key=_title) for line in _section(client))


def _section(client: Client) -> Iterator[str]:
    yield f"### {_title(client)}"
    yield ""
    types = _UNTYPED
    if client.typed:
        types = "A stub of this package refines its types." if client.stub else "Its own types are used."
    yield f"Read in version {_versions(client)}, imported as `{client.package}`. {types}{client.note and ' ' + client.note}"
    yield ""
    yield "| entry point | right | wrong |"
    yield "|---|---|---|"
    # The same class often stands in two modules (`beta`), and is used in the same way there.
    yield from dict.fromkeys(
        f"| `{_class_and_method(entry)}` | {_use(entry)} | {_WRONG[entry.convention]} |" for entry in client.entries
    )
    yield ""


def _title(client: Client) -> str:
    return client.distribution


def _name(client: Client, entry: EntryPoint) -> str:
    return entry.name.removeprefix(client.package.partition(".")[0] + ".")


def _class_and_method(entry: EntryPoint) -> str:
    """The end of a name that a user knows: ``AsyncMessages.create``, or the function alone."""
    *_, owner, name = entry.name.split(".")
    return f"{owner}.{name}" if owner[:1].isupper() else name


def _use(entry: EntryPoint) -> str:
    use = entry.convention.how + (f" (by `{entry.argument}`)" if entry.argument else "")
    return f"{use}; {entry.note}" if entry.note else use


def _versions(client: Client) -> str:
    return client.version if client.since == client.version else f"{client.since} to {client.version}"
