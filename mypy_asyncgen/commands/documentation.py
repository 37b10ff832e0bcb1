"""The pages that describe the codes, as they are in the package: ``docs/codes/<code>.md``."""

from __future__ import annotations

from functools import cache
from importlib import resources

from mypy_asyncgen.codes import CODES

# Where the handbook is published; who publishes it elsewhere sets this, and nothing else.
HANDBOOK = "https://mypy-asyncgen.readthedocs.io/en/stable/"


def address(name: str) -> str:
    """Where the page of a code is on the web.

    Args:
        name: a key of `CODES`.
    """
    return f"{HANDBOOK}codes/{name}/"


@cache
def page(name: str) -> str:
    """The documentation of a code, as Markdown.

    Args:
        name: a key of `CODES`.

    Returns:
        Its page; what the table of codes knows, where the package holds no page.
    """
    text = _text(f"{name}.md")
    return text.strip() + "\n" if text is not None else _from_table(name)


def _text(name: str) -> str | None:
    try:
        return resources.files("mypy_asyncgen").joinpath("docs", "codes", name).read_text(encoding="utf-8")
    except OSError:
        return None


def _from_table(name: str) -> str:
    code = CODES[name]
    parent = f"; a sub-code of `{code.parent}`" if code.parent else ""
    switch = "disable" if code.default else "enable"
    return (
        f"# {name}\n\n{code.summary}.\n\nDefault: {'on' if code.default else 'off'}{parent}\n\n"
        f"## How to switch it {'off' if code.default else 'on'}\n\n"
        f"`{switch} = {name}` under `[mypy_asyncgen]` in mypy's configuration, or `# type: ignore[{name}]` on a line.\n"
    )
