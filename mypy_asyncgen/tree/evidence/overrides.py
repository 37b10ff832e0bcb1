"""Which kinds of function the classes of a build give a method that a base class defines.

The method that a call reaches is the one of the receiver's own class, which can be of a module that mypy has not analysed
yet. So classes are found in the text of the build's files: the answer does not depend on the order of modules or on
the cache. Bases are resolved by their names and the imports around them; where these leave more than one class, all
of them count, because who asks wants to be sure that there is no override.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from mypy_asyncgen.tree.evidence import class_text

# A pattern that begins with plain text is looked for ten times as fast as one that tries each line.
_CLASS = re.compile(r"class\s+(\w+)\s*(?:\[[^\]]*\]\s*)?(?:\(([^)]*)\))?")
_IMPORT = re.compile(r"^[ \t]*from\s+([\w.]+)\s+import\s+(\([^)]*\)|[^\n]+)", re.MULTILINE)
_NAME = re.compile(r"\w+")
_ALIAS = re.compile(r"(\w+)\s+as\s+(\w+)")
_AS = re.compile(r" as (\w+)")
_SAME = re.compile(r"\n(\w+)[ \t]*=[ \t]*([\w.]+)[ \t]*(?=\r?\n)")

# A class: the file that defines it, and its name.
ClassKey = tuple[str, str]


class Overrides:
    """The classes that the text of some files defines, and what they derive from.

    Args:
        files: paths of Python files.
    """

    def __init__(self, files: Iterable[str]) -> None:
        self._texts: dict[str, str] = {}
        # Where the classes of a file begin.
        self._starts: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        self._homes: dict[str, set[str]] = defaultdict(set)
        # The names that the classes are written to derive from, and the classes by such a name. What a name means is
        # found out for the few that somebody asks about.
        self._written: dict[ClassKey, set[str]] = defaultdict(set)
        self._deriving: dict[str, set[ClassKey]] = defaultdict(set)
        self._bases: dict[ClassKey, set[ClassKey]] = {}
        self._derived: dict[ClassKey, set[ClassKey]] = {}
        self._kinds: dict[tuple[ClassKey, str], frozenset[str]] = {}
        self._structural: dict[tuple[ClassKey, str], frozenset[str]] = {}
        self._imported: dict[str, dict[str, set[str]]] = {}
        self._put: dict[str, bool] = {}
        for file in files:
            try:
                text = Path(file).read_text(encoding="utf-8", errors="replace")
            except OSError:
                continue
            self._texts[file] = text
            if "class" not in text:
                continue
            words: dict[ClassKey, list[str]] = {}
            for match in _CLASS.finditer(text):
                start = text.rfind("\n", 0, match.start()) + 1
                if not text[start : match.start()].isspace() and start != match.start():
                    continue
                key = file, match[1]
                self._homes[match[1]].add(file)
                self._starts[file][match[1]].append(start)
                words.setdefault(key, []).extend(_NAME.findall(match[2] or ""))
            aliases = _aliases(text, {word for each in words.values() for word in each} - self._starts[file].keys())
            for key, written in words.items():
                for word in written:
                    self._written[key] |= aliases.get(word, {word})
        for key, names in self._written.items():
            for name in names:
                self._deriving[name].add(key)

    def _bases_of(self, key: ClassKey) -> set[ClassKey]:
        """The classes that a class can mean by its bases."""
        if key not in self._bases:
            names = self._written.get(key, ())
            self._bases[key] = {(home, name) for name in names for home in self._homes_of(key, name)}
        return self._bases[key]

    def _derived_from(self, key: ClassKey) -> set[ClassKey]:
        """The classes that can mean a class by one of their bases."""
        if key not in self._derived:
            self._derived[key] = {each for each in self._deriving.get(key[1], ()) if key in self._bases_of(each)}
        return self._derived[key]

    def _imported_in(self, file: str) -> dict[str, set[str]]:
        """How the paths of the modules end that a file imports a name from, by the name."""
        if file not in self._imported:
            found: dict[str, set[str]] = defaultdict(set)
            for imported in _IMPORT.finditer(self._texts[file]):
                for name in _NAME.findall(imported[2]):
                    found[name].add(_tail(imported[1]))
            self._imported[file] = found
        return self._imported[file]

    def _homes_of(self, key: ClassKey, base: str) -> set[str]:
        """The files whose class a class can mean by the name of a base: its own, or one that it imports from."""
        file, name = key
        homes = self._homes.get(base, set())
        if file in homes and base != name:
            return {file}
        imported = self._imported_in(file).get(base, ())
        named = {home for home in homes for tail in imported if home.removesuffix(".py").endswith(tail)}
        # What a package re-exports is defined in another of its files.
        return named or homes - {file}

    def kinds(self, file: str, name: str, own: Iterable[str], method: str) -> frozenset[str]:
        """What a method is in the classes that derive from a class, and in what else those derive from.

        Args:
            file: the file that defines the class.
            name: the class's name.
            own: the names of the class and its bases, which are known better.
            method: the method's name.

        Returns:
            The kinds of function found; empty where nothing overrides the method.
        """
        key = ((file, name), method)
        if key not in self._kinds:
            derived = _closure((file, name), self._derived_from)
            # ``class Mine(AsyncMixin, Base)``: a base of a derived class comes before ours.
            mixed_in = {base for each in derived for base in _closure(each, self._bases_of)}
            known = {*own, "object"}
            related = derived | {each for each in mixed_in if each[1] not in known}
            self._kinds[key] = frozenset(kind for each in related for kind in self._defined(each, method))
        return self._kinds[key]

    def structural(self, names: frozenset[str], file: str, protocol: str, method: str) -> frozenset[str]:
        """What a method is in the classes that have all methods of a protocol, whatever they derive from.

        Classes of files that do not name the protocol are left out: those of one common method are too many.

        Args:
            names: the protocol's members.
            file: the file that defines the protocol.
            protocol: the protocol's name.
            method: the method's name.
        """
        key = ((file, protocol), method)
        if key in self._structural:
            return self._structural[key]
        found: set[str] = set()
        pattern = re.compile(rf"\bdef\s+{re.escape(method)}\b")
        for home, text in self._texts.items():
            mentions = home == file or (home not in self._homes[protocol] and re.search(rf"\b{protocol}\b", text))
            if not mentions or pattern.search(text) is None or not all(name in text for name in names):
                continue
            for name in self._starts[home].keys() - {protocol}:
                for lines in self._blocks((home, name)):
                    if all(class_text.defines(lines, each) for each in names):
                        found.update(class_text.kinds(lines, method))
        self._structural[key] = frozenset(found)
        return self._structural[key]

    def is_put(self, method: str) -> bool:
        """Whether a function is put in the place of a method of some object.

        Args:
            method: the method's name.
        """
        if method not in self._put:
            self._put[method] = any(_puts(text, method) for text in self._texts.values() if f".{method}" in text)
        return self._put[method]

    def _blocks(self, key: ClassKey) -> Iterator[str]:
        """The lines of the classes of a name that a file defines."""
        file, name = key
        for start in self._starts[file].get(name, ()):
            yield class_text.block(self._texts[file], start)

    def _defined(self, key: ClassKey, method: str) -> Iterator[str]:
        if re.search(rf"\b{re.escape(method)}\b", self._texts.get(key[0], "")) is not None:
            for lines in self._blocks(key):
                yield from class_text.kinds(lines, method)


def _tail(module: str) -> str:
    """How the path of a module ends, as far as an import names it: ``.db.base`` and ``app.db.base`` alike."""
    return "/" + "/".join(part for part in module.split(".") if part) if module.strip(".") else "/__init__"


def _puts(text: str, method: str) -> bool:
    """Whether a text puts a function in the place of an object's method: ``executor.submit = lambda ...``."""
    # An attribute of `self` is the object's own.
    put = re.compile(
        rf"^[ \t]*(?!(?:self|cls)\.\w+[ \t]*=)[\w.]+\.{re.escape(method)}[ \t]*=[ \t]*(?:lambda\b|(\w+)[ \t]*$)",
        re.MULTILINE,
    )
    return any(match[1] is None or f"def {match[1]}(" in text for match in put.finditer(text))


def _aliases(text: str, names: set[str]) -> dict[str, set[str]]:
    """What some names of a file stand for that it gives to others: ``import Component as Base``, ``Base = Component``."""
    found: dict[str, set[str]] = {}
    # Most are no aliases, and what rules that out is quick.
    for name in names.intersection(_AS.findall(text)):
        for imported in _IMPORT.finditer(text):
            found.setdefault(name, set()).update(
                original for original, alias in _ALIAS.findall(imported[2]) if alias == name
            )
    for alias, original in _SAME.findall(text):
        if alias in names:
            found.setdefault(alias, set()).update((alias, original.rpartition(".")[2]))
    return {name: meant for name, meant in found.items() if meant}


def _closure(key: ClassKey, edges: Callable[[ClassKey], set[ClassKey]]) -> set[ClassKey]:
    found: set[ClassKey] = set()
    waiting = [key]
    while waiting:
        for each in edges(waiting.pop()):
            if each not in found:
                found.add(each)
                waiting.append(each)
    return found
