"""The documentation's table of clients."""

from __future__ import annotations

from mypy_asyncgen.clients import entry_points
from mypy_asyncgen.clients._model import Client


def render_markdown() -> str:
    """The documentation's table of clients.

    Returns:
        A Markdown table, one line an entry point, ending with a newline.
    """
    lines = ["| client | versions read | entry point | use | mended by |", "|---|---|---|---|---|"]
    for client, entry in entry_points():
        name = entry.name.removeprefix(client.package.partition(".")[0] + ".")
        mended = [mechanism.value for mechanism in entry.mechanisms]
        use = entry.convention.how + (f" (by `{entry.argument}`)" if entry.argument else "")
        if entry.note:
            use += f"; {entry.note}"
        lines.append(f"| {client.distribution} | {_versions(client)} | `{name}` | {use} | {'; '.join(mended) or '-'} |")
    return "\n".join(lines) + "\n"


def _versions(client: Client) -> str:
    return client.version if client.since == client.version else f"{client.since} to {client.version}"
