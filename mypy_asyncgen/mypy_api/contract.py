"""What the plugin needs of mypy beside what mypy promises to plugins, capability by capability.

Each capability names the attributes it reads and has a probe that does in small what the plugin does at large: it calls
the functions with the keywords, and looks at what comes back. `lacking` runs them once, when the plugin is made. A
capability that is off, or that needs one that is off, is not used for the rest of the run, and the user is told what is
lost. So nothing outside this package has to ask whether a piece of mypy is there.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

Names = Mapping[str, tuple[str, ...]]

# The minor versions of mypy that the tests ran with.
OLDEST, NEWEST = (1, 19), (2, 4)


class Capability(NamedTuple):
    """Something that the plugin can do with a mypy that has what it needs.

    Attributes:
        without: what the user loses where it is off; ends a sentence.
        attributes: what it reads and calls, by the full name of the class.
        probe: does it in small and gives the pieces of mypy that do something else than the plugin relies on; a piece
            that cannot even be called raises.
        needs: the capabilities it builds on.
        keywords: what it gives by name to methods that no probe can call, by the method's full name.
    """

    without: str
    attributes: Names
    probe: Callable[[], list[str]]
    needs: tuple[str, ...] = ()
    keywords: Names = MappingProxyType({})


class Lack(NamedTuple):
    """A capability that is off.

    Attributes:
        pieces: what this mypy lacks for it; empty where a capability it needs is off.
        without: what the user loses.
    """

    pieces: tuple[str, ...]
    without: str


def _can_report() -> list[str]:
    """Report an error, its note, and a remark on the run as a whole, with the keywords that the plugin uses."""
    from mypy.errorcodes import MISC
    from mypy.errors import Errors
    from mypy.options import Options

    errors = Errors(Options())
    errors.set_file("probe.py", "probe", Options())
    ours = errors.report(1, 2, "error", MISC, end_line=1, end_column=3, origin_span=[1])
    errors.report(1, 2, "note", MISC, severity="note", end_line=1, end_column=3, origin_span=[1], parent_error=ours)
    errors.report(1, None, "remark", severity="note", only_once=True)
    return _false(
        {
            "mypy.errors.Errors.report": errors.num_messages() == 3,
            "mypy.errors.Errors.ignored_files": not errors.ignored_files,
            "mypy.errors.Errors.flushed_files": not errors.flushed_files,
        }
    )


def _can_rewrite() -> list[str]:
    """Take an error away, as the watcher at the bottom of the stack does, after a look at what it says."""
    from mypy.errorcodes import MISC
    from mypy.errors import ErrorInfo, Errors, ErrorWatcher
    from mypy.options import Options

    from mypy_asyncgen.mypy_api.errors import function_name, may_be_replaced, may_become, origin_lines

    seen: list[ErrorInfo] = []

    def take(file: str, info: ErrorInfo) -> bool:
        seen.append(info)
        return isinstance(file, str) and may_be_replaced(errors, info) and may_become(errors, info, MISC)

    errors = Errors(Options())
    errors.set_file("probe.py", "probe", Options())
    errors._watchers.insert(0, ErrorWatcher(errors, filter_errors=take))
    errors.report(7, 2, "error", MISC)
    info = seen[0]
    told = (info.message, info.severity, info.line, info.column, info.code)
    return _false(
        {
            "mypy.errors.ErrorInfo": told == ("error", "error", 7, 2, MISC) and not info.blocker,
            "mypy.errors.ErrorInfo.parent_error": info.parent_error is None,
            "mypy.errors.ErrorInfo.origin_span": list(origin_lines(info)) == [7],
            "mypy.errors.ErrorInfo.local_ctx": function_name(info) is None,
            "mypy.errors.ErrorWatcher(errors, filter_errors=)": not errors.num_messages(),
        }
    )


def _can_check() -> list[str]:
    """Call mypy's functions on types."""
    from mypy.options import Options
    from mypy.types import AnyType, NoneType, TypeOfAny

    from mypy_asyncgen.mypy_api import types

    anything, nothing = AnyType(TypeOfAny.special_form), NoneType()
    return _false(
        {
            "mypy.argmap.map_actuals_to_formals": types.map_actuals_to_formals([], None, [], [], lambda _: nothing)
            == [],
            "mypy.subtypes.is_subtype": types.is_subtype(anything, nothing),
            "mypy.subtypes.is_proper_subtype": types.is_proper_subtype(nothing, nothing),
            "mypy.subtypes.is_same_type": types.is_same_type(nothing, nothing),
            "mypy.messages.format_type": "Any" in types.format_type(anything, Options()),
            "mypy.typeops.get_all_type_vars": types.get_all_type_vars(anything) == [],
            "mypy.typeops.make_simplified_union": types.make_simplified_union([nothing, nothing]) == nothing,
            "mypy.erasetype.erase_typevars": types.erase_typevars(nothing) == nothing,
        }
    )


def _can_keep_facts() -> list[str]:
    """Keep a fact of a function and read it back."""
    from mypy.nodes import ARG_POS, Argument, Block, FuncDef, Var

    from mypy_asyncgen.mypy_api import kept_facts

    function = FuncDef("probe", [Argument(Var("x"), None, None, ARG_POS)], Block([]))
    kept_facts.keep(function, {"name": "value"})
    spec = function.dataclass_transform_spec
    return _false(
        {
            "mypy.nodes.DataclassTransformSpec.field_specifiers": spec is not None,
            "mypy.nodes.FuncDef.dataclass_transform_spec": kept_facts.kept(function) == {"name": "value"},
            "mypy.nodes.FuncDef.arguments": kept_facts.was_parsed(function),
        }
    )


def _can_offer_files() -> list[str]:
    """Have mypy find a module in a file of ours, also where it looks for modules anew."""
    from mypy.fscache import FileSystemCache
    from mypy.modulefinder import FindModuleCache, SearchPaths
    from mypy.options import Options

    from mypy_asyncgen.mypy_api.own_files import Found, with_package_folder

    paths = with_package_folder(SearchPaths((), (), (), ()), "folder")
    finder = FindModuleCache(paths, FileSystemCache(), Options())
    finder.results = Found({"probe": "probe.pyi"}, finder.results)
    finder.clear()
    found = finder.find_module("probe")
    return _false(
        {
            "mypy.modulefinder.FindModuleCache.find_module": found == "probe.pyi",
            "mypy.modulefinder.SearchPaths.package_path": [Path(each).name for each in paths.package_path]
            == ["folder"],
        }
    )


def _can_check_again() -> list[str]:
    """Set a file as it was set while its functions were checked."""
    from mypy.errors import Errors
    from mypy.options import Options

    errors = Errors(Options())
    errors.set_file("probe.py", "probe", scope=None, options=Options())
    return _false({"mypy.errors.Errors.set_file": errors.file == "probe.py"})


def _can_see_declarations() -> list[str]:
    """Nothing to try: there is no module in analysis yet."""
    return []


def _false(pieces: Mapping[str, bool]) -> list[str]:
    return [piece for piece, holds in pieces.items() if not holds]


_ERRORS = (
    "report",
    "is_error_code_enabled",
    "file",
    "options",
    "ignored_files",
    "flushed_files",
    "_watchers",
    "error_info_map",
)
_CHECKER = (
    *("tree", "path", "errors", "options", "msg", "tscope", "plugin", "expr_checker", "modules", "fail"),
    *("lookup_type", "has_type", "named_generic_type", "lookup_typeinfo", "get_coroutine_return_type", "return_types"),
)

CAPABILITIES: Mapping[str, Capability] = {
    "report": Capability(
        "it is switched off",
        {"mypy.errors.Errors": (*_ERRORS, "set_file", "num_messages")},
        _can_report,
    ),
    "check": Capability(
        "it is switched off",
        {
            "mypy.checker.TypeChecker": _CHECKER,
            "mypy.errors.Errors": ("read_source",),
            "mypy.errors.ErrorWatcher": ("has_new_errors",),
            "mypy.checkexpr.ExpressionChecker": ("analyze_external_member_access",),
            "mypy.plugin.Plugin": ("lookup_fully_qualified",),
            "mypy.plugin.ChainedPlugin": ("_plugins",),
            "mypy.nodes.FuncDef": ("is_coroutine", "is_async_generator", "is_generator", "unanalyzed_type"),
            "mypy.nodes.MypyFile": ("imports", "names", "is_stub"),
        },
        _can_check,
        ("report",),
        {"mypy.checker.TypeChecker.fail": ("code",)},
    ),
    "rewrite": Capability(
        "mypy's own errors about async stay in mypy's words, with its codes",
        {
            "mypy.errors.Errors": ("is_ignored_error", "ignored_lines"),
            "mypy.errors.ErrorInfo": (
                *("message", "severity", "code", "line", "column", "end_line", "end_column", "blocker", "parent_error"),
            ),
            "mypy.checker_state.TypeCheckerState": ("type_checker",),
            # Types are inferred again where an error is about an expression that mypy has stored none for.
            "mypy.checkexpr.ExpressionChecker": ("accept",),
            "mypy.binder.ConditionalTypeBinder": ("frame_context",),
            "mypy.messages.MessageBuilder": ("filter_errors",),
            "mypy.checker.TypeChecker": ("binder", "local_type_map", "store_types"),
        },
        _can_rewrite,
        ("check",),
        {
            "mypy.messages.MessageBuilder.filter_errors": ("filter_deprecated",),
            "mypy.binder.ConditionalTypeBinder.frame_context": ("can_skip", "fall_through"),
        },
    ),
    "facts": Capability(
        "a run from the cache can say less about functions of other modules",
        {
            "mypy.plugin.Plugin": ("_modules",),
            "mypy.nodes.FuncDef": ("dataclass_transform_spec",),
            "mypy.nodes.DataclassTransformSpec": ("field_specifiers",),
            "mypy.nodes.MypyFile": ("is_typeshed_file",),
        },
        _can_keep_facts,
        ("check",),
    ),
    "check again": Capability(
        "what a decorator without annotations gives is not followed into the functions that use it",
        {
            "mypy.build.State": ("id", "suppressed", "tree", "type_checker"),
            "mypy.checker.TypeChecker": ("_type_maps", "scope", "tscope", "recurse_into_functions", "check_func_item"),
            "mypy.binder.ConditionalTypeBinder": ("top_frame_context",),
            "mypy.checker_state.TypeCheckerState": ("set",),
            "mypy.state.StrictOptionalState": ("strict_optional_set",),
            "mypy.errors.Errors": ("error_info_map", "current_module", "current_target"),
            "mypy.errors.ErrorInfo": ("target",),
        },
        _can_check_again,
        ("rewrite", "facts"),
        {"mypy.checker.TypeChecker.check_func_item": ("name",)},
    ),
    "stubs": Capability(
        "the refined stubs for LLM clients are not used",
        {
            "mypy.build.BuildManager": ("options", "find_module_cache", "search_paths"),
            "mypy.modulefinder.FindModuleCache": ("results", "clear"),
        },
        _can_offer_files,
        ("report",),
    ),
    "declarations": Capability(
        "declarations in stubs are not looked at",
        {
            "mypy.typeanal.TypeAnalyser": ("api", "analyze_type"),
            "mypy.semanal.SemanticAnalyzer": ("cur_mod_node", "errors"),
        },
        _can_see_declarations,
        ("report",),
    ),
}


def lacking(capabilities: Mapping[str, Capability] = CAPABILITIES) -> dict[str, Lack]:
    """The capabilities that this mypy does not have what it takes for.

    Args:
        capabilities: what to look at, each after what it needs.

    Returns:
        What is off, by the capability's name; empty on the versions of mypy that the plugin was tested with.
    """
    off: dict[str, Lack] = {}
    for name, capability in capabilities.items():
        pieces = [
            f"{owner}.{attribute}" if attribute else owner
            for owner, attributes in capability.attributes.items()
            for attribute in _missing(owner, attributes)
        ]
        pieces += [
            f"{method}({keyword}=)"
            for method, keywords in capability.keywords.items()
            for keyword in keywords
            if not _takes(method, keyword)
        ]
        if not pieces and not any(needed in off for needed in capability.needs):
            pieces = _refused(capability.probe)
        if pieces or any(needed in off for needed in capability.needs):
            off[name] = Lack(tuple(pieces), capability.without)
    return off


def remarks(off: Mapping[str, Lack], version: str) -> list[str]:
    """What to tell the user of this mypy.

    Args:
        off: what `lacking` gave.
        version: mypy's version.

    Returns:
        One sentence for each capability that lacks something itself, and one where the version is untested.
    """
    told = []
    parts = version.split(".")
    if len(parts) > 1 and parts[0].isdecimal() and parts[1].isdecimal():
        minor = int(parts[0]), int(parts[1])
        if not OLDEST <= minor <= NEWEST:
            tested = " to ".join(".".join(map(str, each)) for each in (OLDEST, NEWEST))
            told.append(f"mypy_asyncgen: tested with mypy {tested}, and this is mypy {version}")
    told += [
        f"mypy_asyncgen: this mypy differs in {', '.join(lack.pieces)}; {lack.without}"
        for lack in off.values()
        if lack.pieces
    ]
    return told


def _missing(owner: str, attributes: tuple[str, ...]) -> list[str]:
    """The attributes that a class does not have; an empty name where there is no such class."""
    module, _, name = owner.rpartition(".")
    try:
        found = getattr(importlib.import_module(module), name)
    except (ImportError, AttributeError):
        return [""]
    return [attribute for attribute in attributes if not _has(found, attribute)]


def _has(owner: type, attribute: str) -> bool:
    """Whether objects of a class have an attribute, as far as the class itself tells."""
    if hasattr(owner, attribute):
        return True
    import inspect

    # Where mypy is not compiled, attributes that are declared or only assigned in `__init__` are not on the class.
    for base in owner.__mro__:
        initializer = base.__dict__.get("__init__")
        code = getattr(initializer, "__code__", None)
        if attribute in inspect.get_annotations(base) or (code is not None and attribute in code.co_names):
            return True
    return False


def _takes(method: str, keyword: str) -> bool:
    """Whether a method takes a keyword, as far as can be told."""
    owner, _, name = method.rpartition(".")
    module, _, cls = owner.rpartition(".")
    found = getattr(getattr(importlib.import_module(module), cls, None), name, None)
    function = getattr(found, "__wrapped__", found)
    # A compiled method has its signature as text.
    signature: str | None = getattr(function, "__text_signature__", None)
    code = getattr(function, "__code__", None)
    names = code.co_varnames if code is not None else re.findall(r"\w+", signature or "")
    return not names or keyword in names


def _refused(probe: Callable[[], list[str]]) -> list[str]:
    """The pieces that a probe found to be others than the plugin knows."""
    try:
        return probe()
    except Exception as error:
        return [f"what {probe.__name__.removeprefix('_')} tries ({type(error).__name__}: {error})"]
