"""Rewrite what `check` found."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

from mypy_asyncgen.stubtools.check import Counterpart, Progress, check, judge
from mypy_asyncgen.stubtools.findings import Finding, Report
from mypy_asyncgen.stubtools.from_source import Reader, declarations
from mypy_asyncgen.stubtools.kinds import BadInput
from mypy_asyncgen.stubtools.modules import Target, World, decode, parse_bytes
from mypy_asyncgen.stubtools.stubfiles import StubRoot


@dataclass
class Fixed:
    """What `fix` would write.

    Attributes:
        report: what was found.
        before: the content of each stub that changes.
        after: its new content.
        fixed: the findings that the new content answers.
        left: the findings that stay.
    """

    report: Report
    before: dict[Path, bytes] = field(default_factory=dict)
    after: dict[Path, bytes] = field(default_factory=dict)
    fixed: list[Finding] = field(default_factory=list)
    left: list[Finding] = field(default_factory=list)


def rewriter() -> ModuleType:
    """The module that rewrites, which needs libcst.

    Returns:
        `mypy_asyncgen.stubtools.rewrite`.

    Raises:
        BadInput: libcst is not installed.
    """
    try:
        from mypy_asyncgen.stubtools import rewrite
    except ImportError as error:
        if "libcst" not in str(error):
            raise
        raise BadInput('libcst is not installed, which rewrites stubs: pip install "mypy-asyncgen[stubs]"') from None
    return rewrite


def fix(
    roots: list[StubRoot], counterpart: Counterpart | None, target: Target, progress: Progress | None = None
) -> Fixed:
    """Find what is wrong and rewrite it, in memory.

    Args:
        roots: the stubs.
        counterpart: what they stand for, None where the suspicious is to be rewritten.
        target: what conditions in the stubs are read for.
        progress: called after each stub that was checked.

    Returns:
        The new contents, each checked again: a declaration that would still be wrong is left as it is.

    Raises:
        BadInput: as `check`, or a stub cannot be rewritten, or libcst is not installed.
    """
    # Before the work, as it may be long.
    rewriter()
    result = Fixed(check(roots, counterpart, target, progress))
    findings: dict[Path, list[Finding]] = {}
    for finding in result.report.findings:
        findings.setdefault(finding.path, []).append(finding)
    for root in roots:
        for name, path in root.files:
            if path in findings:
                _fix_file(result, root, name, path, findings.pop(path), counterpart, target)
    result.left.sort(key=lambda each: (str(each.path), each.line))
    return result


def _fix_file(
    result: Fixed,
    root: StubRoot,
    name: str,
    path: Path,
    findings: list[Finding],
    counterpart: Counterpart | None,
    target: Target,
) -> None:
    data = path.read_bytes()
    wanted = [finding for finding in findings if finding.repair is not None]
    new = data
    while wanted:
        repairs = [finding.repair for finding in wanted]
        new = rewriter().rewritten(data, repairs, str(path))
        wrong = _still_wrong(root, name, path, new, counterpart, target)
        kept = [finding for finding in wanted if finding.name not in wrong]
        if len(kept) == len(wanted):
            break
        wanted, new = kept, data
    result.fixed += wanted
    result.left += [finding for finding in findings if finding not in wanted]
    if new != data:
        result.before[path], result.after[path] = data, new


def _still_wrong(
    root: StubRoot, name: str, path: Path, data: bytes, counterpart: Counterpart | None, target: Target
) -> set[str]:
    """The functions that a check of the new content still finds wrong."""
    world = World(root.tops, root.search, (".pyi",), target, typing_true=True)
    reader = Reader(world, stub=True)
    module = world.add(name, path, parse_bytes(data, str(path)))
    compare = counterpart if counterpart is not None and counterpart.has(name) else None
    wrong: set[str] = set()
    for scope, function, nodes in declarations(module.scope):
        names = [*scope.qualname.split("."), function] if scope.qualname else [function]
        real = compare.function(name, names) if compare is not None else None
        if any(judge(reader, scope, node, real) is not None for node in nodes):
            wrong.add(".".join(names))
    return wrong


def diff(result: Fixed) -> str:
    """The changes as a unified diff.

    Args:
        result: what would be written.

    Returns:
        The diff, "" where nothing changes.
    """
    parts: list[str] = []
    for path, new in result.after.items():
        old_text, _ = decode(result.before[path], str(path))
        new_text, _ = decode(new, str(path))
        parts += difflib.unified_diff(
            old_text.splitlines(keepends=True), new_text.splitlines(keepends=True), str(path), str(path)
        )
    missing = "\n\\ No newline at end of file\n"
    return "".join(part if part.endswith("\n") else part + missing for part in parts)
