"""The plugin's own settings: ``[mypy_asyncgen]`` in ``mypy.ini`` or ``setup.cfg``, ``[tool.mypy_asyncgen]`` in a TOML file.

mypy's own options switch error codes, too.
"""

from __future__ import annotations

import configparser
import difflib
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

if sys.version_info >= (3, 11):
    import tomllib
else:  # mypy itself depends on tomli for Python 3.10.
    import tomli as tomllib

from mypy_asyncgen.codes import CODES

SECTION = "mypy_asyncgen"


_NAME = r"[^\W\d]\w*"
_FULL_NAME = rf"{_NAME}(\.{_NAME})+"
_FORMS = {
    "stream_parameters": _NAME,
    "text_functions": _FULL_NAME,
    "sync_callbacks": rf"{_FULL_NAME}:\w+",
    "sync_decorators": _FULL_NAME,
    "route_decorators": _FULL_NAME,
    "baseline": r".+",
    "enable": "|".join(CODES),
    "disable": "|".join(CODES),
}
_FORM_NAMES = {
    "stream_parameters": "the name of a parameter",
    "text_functions": 'a full name such as "package.module.function"',
    "sync_callbacks": 'a full name and a parameter such as "package.module.function:callback"',
    "sync_decorators": 'a full name such as "package.module.decorator"',
    "route_decorators": 'a full name such as "package.module.decorator"',
    "baseline": "a path from the folder of this file",
    "enable": "an error code of this plugin's",
    "disable": "an error code of this plugin's",
}
# The keys whose values are full names, perhaps with a parameter.
FULL_NAMES = tuple(key for key, form in _FORMS.items() if form.startswith(_FULL_NAME))


class SettingsError(Exception):
    """A setting cannot be used; the text is one sentence that names the key, the file and what to write."""


class Settings(NamedTuple):
    """What a project can tell the plugin.

    Attributes:
        stream_parameters: names of ``bool`` parameters that decide whether a function streams.
        text_functions: full names of the project's own functions that show, log or serialise what they are given.
        sync_callbacks: full names of functions that take a plain function, with the parameter: ``app.bus.on:handler``.
        sync_decorators: full names of decorators that do not work on async functions.
        route_decorators: full names of decorators whose functions' return values are serialised.
        baseline: the file of known errors, which are not reported; at most one.
        enable: error codes that are on although they are off by default, in every module. mypy's daemon crashes over a
            plugin's code under ``enable_error_code`` in its own section, which it reads before there are plugins.
        disable: error codes that are off in every module. ``disable_error_code`` ends the daemon in the same way.
    """

    stream_parameters: tuple[str, ...] = ("stream", "streaming")
    text_functions: tuple[str, ...] = ()
    sync_callbacks: tuple[str, ...] = ()
    sync_decorators: tuple[str, ...] = ()
    route_decorators: tuple[str, ...] = ()
    baseline: tuple[str, ...] = ()
    enable: tuple[str, ...] = ()
    disable: tuple[str, ...] = ()

    def digest(self) -> dict[str, Any]:
        """The settings as JSON can hold them, for mypy's cache."""
        return {name: list(value) for name, value in self._asdict().items()}


def load(config_file: str | None) -> Settings:
    """Read the settings from the file mypy read its own from.

    Args:
        config_file: mypy's configuration file, or None where it has none.

    Returns:
        The settings; the defaults for what the file does not name.

    Raises:
        SettingsError: the file cannot be read, or a key is unknown or of a wrong type.
    """
    if not config_file:
        return Settings()
    path = Path(config_file)
    try:
        section = _toml_section(path) if path.suffix == ".toml" else _ini_section(path)
    except (OSError, UnicodeDecodeError, configparser.Error, tomllib.TOMLDecodeError) as error:
        reason = " ".join(str(error).split())
        raise SettingsError(f"{config_file}: the settings of mypy_asyncgen cannot be read: {reason}") from error
    return _checked(section, config_file)


def _toml_section(path: Path) -> Mapping[str, Any]:
    tool = tomllib.loads(path.read_text(encoding="utf-8")).get("tool", {})
    section = tool.get(SECTION, {}) if isinstance(tool, dict) else {}
    if not isinstance(section, dict):
        raise SettingsError(f"{path}: [tool.{SECTION}] must be a table")
    return section


def _ini_section(path: Path) -> Mapping[str, Any]:
    parser = configparser.RawConfigParser()
    parser.read_string(path.read_text(encoding="utf-8"), source=str(path))
    if not parser.has_section(SECTION):
        return {}
    return {
        key: [part.strip() for part in value.replace("\n", ",").split(",") if part.strip()]
        for key, value in parser.items(SECTION)
        if key not in parser.defaults()
    }


def _checked(section: Mapping[str, Any], file: str) -> Settings:
    known = Settings._fields
    given: dict[str, tuple[str, ...]] = {}
    for key, value in section.items():
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1, cutoff=0.5)
            hint = f'did you mean "{near[0]}"?' if near else f"known are: {', '.join(known)}"
            raise SettingsError(f'{file}: [{SECTION}] has an unknown key "{key}"; {hint}')
        if key == "baseline" and isinstance(value, str):
            value = [value]
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise SettingsError(f'{file}: "{key}" in [{SECTION}] must be a list of strings, not {value!r}')
        for item in value:
            if not re.fullmatch(_FORMS[key], item):
                raise SettingsError(f'{file}: "{item}" under "{key}" in [{SECTION}] is not {_FORM_NAMES[key]}')
        if key == "baseline" and len(value) > 1:
            raise SettingsError(f'{file}: "{key}" in [{SECTION}] must name one file, not {len(value)}')
        given[key] = tuple(value)
    return Settings(**given)
