"""Packages that are not installed: what the kind tables say of them reaches our rules, and mypy knows nothing of it."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest
from mypy.plugin import Plugin
from programs import ROOT, Output, check_program, marks, run_mypy, write_config

from mypy_asyncgen.codes import CODES
from mypy_asyncgen.commands import kind_tables
from mypy_asyncgen.kind_tables import DIGEST
from mypy_asyncgen.recover.absent import tables
from mypy_asyncgen.recover.absent.tables import Class, Code, Function, Instance, Made, Type
from mypy_asyncgen.stubtools.kind_tables import PackageReader
from mypy_asyncgen.tree.method_names import MethodNames

FOLDER = ROOT / "absent_packages"
# Where the programs find what mypy does not.
PLACES = (FOLDER / "standins", FOLDER / "scripts", FOLDER / "scripts" / "src")
# No package is there, whatever the environment of the tests has.
ABSENT = ("no_site_packages = True", "ignore_missing_imports = True")

pytestmark = pytest.mark.skipif(
    not hasattr(Plugin, "get_additional_indirect_deps"), reason="mypy before 2.4 does not say when a module is checked"
)


def program(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def codes(output: Output) -> dict[int, set[str]]:
    return output.codes()


def test_mistakes_are_found(tmp_path: Path) -> None:
    wrong = program("wrong.py")
    assert codes(check_program(tmp_path, wrong, *ABSENT)) == marks(wrong)


def test_correct_programs_are_clean(tmp_path: Path) -> None:
    assert not check_program(tmp_path, program("right.py"), *ABSENT).errors


def check_application(folder: Path, name: str, *, project: Path = FOLDER) -> Output:
    """Check a module that imports others of its project; the cache in the folder is used again by the next check."""
    config = write_config(folder, *ABSENT, "check_untyped_defs = True", fresh=True)
    run = run_mypy([str(project / name)], config)
    assert run.status in (0, 1), run.text
    # mypy names a file as seen from where it runs.
    return next(iter(run.files.values()), Output())


def test_what_classes_of_other_modules_inherit_is_known(tmp_path: Path) -> None:
    wrong = program("application/wrong.py")
    assert codes(check_application(tmp_path, "application/wrong.py")) == marks(wrong)
    # Of the module with the classes there is only what the cache keeps now.
    assert codes(check_application(tmp_path, "application/right.py")) == {}
    shutil.rmtree(tmp_path / "cache")
    assert codes(check_application(tmp_path, "application/right.py")) == {}
    assert codes(check_application(tmp_path, "application/wrong.py")) == marks(wrong)
    assert codes(check_application(tmp_path, "application/wrong.py")) == marks(wrong)


def test_a_base_that_changes_is_seen_from_the_cache(tmp_path: Path) -> None:
    config = write_config(tmp_path, *ABSENT, "check_untyped_defs = True", fresh=True)
    (tmp_path / "home.py").write_text("import discord\nclass Home(discord.Client): ...\n")
    (tmp_path / "user.py").write_text("from home import Home\nasync def f(h: Home) -> None:\n    h.fetch_user(1)\n")
    arguments = [str(tmp_path / "user.py")]
    assert codes(run_mypy(arguments, config).files[arguments[0]]) == {3: {"unawaited-coroutine"}}
    (tmp_path / "home.py").write_text("import discord\nclass Home(discord.Object): ...  # no client any more\n")
    assert codes(run_mypy(arguments, config).files[arguments[0]]) == {}


def test_modules_of_the_project_that_mypy_does_not_find_are_read(tmp_path: Path) -> None:
    wrong = program("scripts/pages/wrong.py")
    assert codes(check_application(tmp_path, "scripts/pages/wrong.py")) == marks(wrong)
    assert codes(check_application(tmp_path, "scripts/pages/right.py")) == {}


def test_a_module_that_mypy_does_not_find_may_change(tmp_path: Path) -> None:
    project = tmp_path / "project"
    shutil.copytree(FOLDER / "scripts", project / "scripts")
    (project / "pyproject.toml").write_text("")
    wrong = project / "scripts/pages/wrong.py"
    store = project / "scripts/store.py"
    first = codes(check_application(tmp_path, "scripts/pages/wrong.py", project=project))
    assert first == marks(wrong.read_text(encoding="utf-8"))
    source = store.read_text(encoding="utf-8")
    store.write_text(source.replace("async def close", "def close"), encoding="utf-8")
    left = codes(check_application(tmp_path, "scripts/pages/wrong.py", project=project))
    assert left == {line: found for line, found in first.items() if line != 10}


@pytest.mark.parametrize("own", [True, False])
def test_a_module_that_imports_its_own_name_is_not_the_package(tmp_path: Path, own: bool) -> None:
    config = write_config(tmp_path, *ABSENT, "check_untyped_defs = True", fresh=True)
    package = tmp_path / "app" / "adapters"
    package.mkdir(parents=True)
    imports = "from jobs_of_others import Queue\n" if own else ""
    (package / "__init__.py").write_text("")
    (package.parent / "__init__.py").write_text("")
    (package / "jobs_of_others.py").write_text(f"{imports}async def connect(): ...\n")
    user = package / "user.py"
    user.write_text("from jobs_of_others import connect\ndef f() -> None:\n    connect()\n")
    found = codes(run_mypy([str(user)], config).files.get(str(user), Output()))
    assert found == ({} if own else {3: {"unawaited-coroutine"}})


def test_what_mypy_found_is_not_looked_for_beside_a_file(tmp_path: Path) -> None:
    config = write_config(tmp_path, *ABSENT, "check_untyped_defs = True", fresh=True)
    package = tmp_path / "app"
    package.mkdir()
    (package / "__init__.py").write_text("")
    # The standard library has a module `types` of its own, whose `ModuleType` has any attribute.
    for name in ("types.py", "kinds.py"):
        (package / name).write_text("class ModuleType:\n    async def run(self): ...\n")
    user = package / "user.py"
    user.write_text(
        "import types, kinds, discord\n"
        "def f(theirs: types.ModuleType, ours: kinds.ModuleType) -> None:\n"
        "    theirs.run()\n"
        "    ours.run()\n"
    )
    found = codes(run_mypy([str(user)], config).files.get(str(user), Output()))
    assert found == {4: {"unawaited-coroutine"}}


@pytest.mark.parametrize("name", ["right.py", "application/right.py", "scripts/pages/right.py"])
def test_correct_programs_run(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error::RuntimeWarning", FOLDER / name],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, PLACES))},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_the_same_from_the_cache(tmp_path: Path) -> None:
    wrong = program("wrong.py")
    first = check_program(tmp_path, wrong, *ABSENT, fresh=True)
    assert codes(check_program(tmp_path, wrong, *ABSENT, fresh=True)) == codes(first) == marks(wrong)


UNTYPED = """
from typing import Any

import aisuite
from mem0 import AsyncMemory
from tavily import AsyncTavilyClient
from volcenginesdkarkruntime import AsyncArk

async def right(tavily: AsyncTavilyClient, memory: AsyncMemory, ark: AsyncArk, kw: dict[str, Any]) -> None:
    print((await tavily.search("q"))["results"])
    print(await memory.add("hello", user_id="u"))
    async for chunk in await ark.chat.completions.create(stream=True, **kw):
        print(chunk)
    print((await aisuite.Client().chat.completions.acreate(model="m", messages=[])).choices)

async def wrong(tavily: AsyncTavilyClient, memory: AsyncMemory, ark: AsyncArk) -> None:
    print(tavily.search("q")["results"])  # E: coroutine-as-value
    memory.add("hello", user_id="u")  # E: unawaited-coroutine
    async for chunk in ark.chat.completions.create(model="m", messages=[], stream=True):  # E: async-for-coroutine
        print(chunk)
    aisuite.Client().chat.completions.acreate(model="m", messages=[])  # E: unawaited-coroutine
"""


def test_a_package_that_is_installed_and_has_no_types_is_known_by_its_table(tmp_path: Path) -> None:
    environment = tmp_path / "environment"
    venv.create(environment)
    site = next(environment.glob("lib/python*/site-packages"), environment / "Lib" / "site-packages")
    for package in ("aisuite", "mem0", "tavily", "volcenginesdkarkruntime"):
        (site / package).mkdir()
        (site / package / "__init__.py").write_text("")
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    settings = (f"python_executable = {python}", "disable_error_code = import-untyped")
    found = check_program(tmp_path, UNTYPED, *settings)
    assert codes(found) == marks(UNTYPED)
    found = check_program(tmp_path, UNTYPED, f"python_executable = {python}")
    assert all(error in str(found.errors) for error in ("import-untyped", "unawaited-coroutine"))


# Each of these is an error of mypy's own as soon as a class stands where mypy has `Any`.
ANY = """
import enum
from typing import Any, Generic, Protocol, TypeVar

from fastapi import WebSocket
from httpx import AsyncClient
from missing_package import Missing
from redis.asyncio import Redis

T = TypeVar("T")

class Fake: ...

class Meta(type): ...

class Mixed(AsyncClient, Generic[T], metaclass=Meta):
    get: int = 1

    async def post(self, url: int) -> int:
        return self.get

class Shape(WebSocket, Protocol): ...

client: AsyncClient = Fake()
clients: list[AsyncClient[int]] = [Fake(), 1]

def take(socket: WebSocket = None, cache: Redis[str] = "cache") -> int:
    if socket is None:
        return "not an int"
    if isinstance(socket, WebSocket):
        return socket
    else:
        return [] + socket + "x"

def strict(socket: WebSocket) -> int:
    return socket.receive()

try:
    take(Fake(), 1)
except AsyncClient:
    AsyncClient[int]().nothing.here = Missing
"""


@pytest.mark.parametrize(
    "options", [(), ("strict = True", "warn_unreachable = True", "disallow_any_unimported = True")]
)
def test_mypy_says_the_same_with_the_plugin(tmp_path: Path, options: tuple[str, ...]) -> None:
    lines = ("no_site_packages = True", *options)
    with_plugin = check_program(tmp_path, ANY, *lines, fresh=True)
    (tmp_path / "plain").mkdir()
    plain = check_program(tmp_path / "plain", ANY, *lines, plugins="", fresh=True)
    assert plain.errors
    for line, errors in with_plugin.errors.items():
        assert [each for each in errors if each[0] not in CODES] == plain.errors.get(line, []), line
    assert set(plain.errors) <= set(with_plugin.errors)


def test_names_lead_through_re_exports_attributes_and_type_arguments() -> None:
    client = tables.member("openai", "AsyncOpenAI")
    assert isinstance(client, Class)
    chat = tables.attribute(client.type, "chat")
    assert isinstance(chat, Instance)
    completions = tables.attribute(chat.type, "completions")
    assert isinstance(completions, Instance)
    assert tables.attribute(completions.type, "create") == Function(Code.COROUTINE, None)
    session = tables.member("aiohttp", "ClientSession")
    assert isinstance(session, Class)
    get = tables.attribute(session.type, "get")
    request = tables.called(get) if get is not None else None
    response = Instance(Type("aiohttp.client_reqrep.ClientResponse"))
    assert request is not None
    assert tables.entered(request) == tables.awaited(request) == response


SOURCE = """
from typing import AsyncIterator, Generic, TypeVar
from typing_extensions import Self

T = TypeVar("T")

class _Base(Generic[T]):
    def get(self, name): return self.execute(name)
    async def first(self) -> T: ...
    def now(self) -> int: ...

class Client(_Base["Answer"]):
    def __init__(self): self.answers = Answers()
    async def __aenter__(self) -> Self: return self
    async def execute(self, name): ...
    def later(self): ...

class Pipeline(Client):
    def execute(self, name): return self

class Answers:
    async def __aiter__(self) -> AsyncIterator["Answer"]:
        yield Answer()

class Answer:
    async def read(self) -> str: ...
    def size(self) -> int: ...
"""


def read(folder: Path, source: str) -> PackageReader:
    folder.mkdir()
    (folder / "shop.py").write_text(source, encoding="utf-8")
    reader = PackageReader(["shop"], [folder])
    reader.read()
    return reader


def test_a_table_is_read_from_source(tmp_path: Path) -> None:
    table = read(tmp_path / "new", SOURCE).table()["shop"]
    assert table["Client"] == {
        "m": {"__aenter__": "C:Self", "answers": "v:shop.Answers", "execute": "C", "get": "C"},
        "b": ["shop._Base[shop.Answer]"],
        "p": "ek",
    }
    assert table["_Base"] == {"m": {"first": "C:$0"}, "p": "k"}
    # Its commands are queued: `execute` is not a coroutine function here, and gives the pipeline.
    assert table["Pipeline"] == {"m": {"execute": "P:Self", "get": "-"}, "b": ["shop.Client"], "p": "ek"}
    assert table["Answer"] == {"m": {"read": "C"}, "p": "k"}


def test_what_releases_disagree_about_is_not_kept(tmp_path: Path) -> None:
    reader = read(tmp_path / "new", SOURCE)
    reader.agree_with(read(tmp_path / "old", SOURCE.replace("async def read", "def read")))
    client = reader.table()["shop"]["Client"]
    assert "Answer" not in reader.table()["shop"]
    assert isinstance(client, dict)


def test_a_table_is_held_to_the_installed_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tables").mkdir()
    (tmp_path / "tables" / "shop_here.json").write_text(
        json.dumps(read(tmp_path / "new", SOURCE).table()).replace("shop", "shop_here")
    )
    (tmp_path / "shop_here.py").write_text(SOURCE.replace("async def read", "def read"), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(tables, "FOLDER", tmp_path / "tables")
    assert list(kind_tables.differences("shop_here")) == [
        "shop_here.Answer.read: the table says a coroutine function, it is a plain function that returns a plain value"
    ]


def test_every_package_has_its_table_and_the_digest_is_of_them() -> None:
    assert sorted(path.stem for path in tables.FOLDER.glob("*.json")) == sorted(
        row.root for row in kind_tables.PACKAGES
    )
    total = hashlib.sha1(usedforsecurity=False)
    for path in sorted(tables.FOLDER.glob("*.json")):
        table = json.loads(path.read_text(encoding="utf-8"))
        # What is plain throughout is of use where it is awaited.
        assert kind_tables.asynchronous(table) or path.stem == "requests", path.name
        total.update(path.read_bytes())
    assert total.hexdigest() == DIGEST


def test_a_coroutine_of_a_table_is_made_by_a_call() -> None:
    sleep = tables.member("anyio", "sleep")
    assert sleep is not None
    assert tables.called(sleep) == Made(Code.COROUTINE, None)


RUNNERS = """
import asyncio

def wrap(owner):
    for name in dir(owner):
        method = getattr(owner, name)
        def runner(*args):
            coroutine = method(*args)
            loop = asyncio.get_event_loop()
            return coroutine if loop.is_running() else loop.run_until_complete(coroutine)
        setattr(owner, name, runner)
"""


def test_what_importing_a_module_does_is_in_its_table(tmp_path: Path) -> None:
    package = tmp_path / "shop"
    package.mkdir()
    (package / "__init__.py").write_text("from .client import Client\n")
    (package / "client.py").write_text("class Client:\n    async def get(self): ...\n")
    (package / "sync.py").write_text(RUNNERS)

    def effects() -> set[str]:
        reader = PackageReader(["shop"], [tmp_path])
        reader.read()
        return {module for module, names in reader.table().items() if tables.EFFECT in names}

    assert effects() == {"shop.sync"}
    (package / "__init__.py").write_text("from .client import Client\nfrom .sync import wrap\n")
    assert effects() == {"shop"}
    (package / "sync.py").write_text(RUNNERS.replace("setattr", "print"))
    assert effects() == set()


def test_a_declared_result_is_not_all_that_a_function_gives(tmp_path: Path) -> None:
    source = """
class Client:
    async def __aenter__(self): return self
    async def _start(self): ...
    def start(self) -> "Client":
        started = self._start()
        return started if running() else run(started)
    def copy(self) -> "Client":
        return self if running() else Client()
"""
    assert read(tmp_path / "new", source).table()["shop"]["Client"] == {
        "m": {"__aenter__": "C:Self", "copy": "P:shop.Client"},
        "p": "ek",
    }


RUN_THEMSELVES = """
from pyrogram import Client
from telethon.sync import TelegramClient
from telethon import TelegramClient as Same

app = Client("name")
app.send_message("me", "hello")
bot = TelegramClient("name", 1, "hash")
bot.start()
Same("name", 1, "hash").send_message("me", "hello")


def names():
    return [app.get_me().first_name, app.get_me().last_name]


async def main():
    await app.send_message("me", "hello")
    app.send_message("me", "hello")  # E: unawaited-coroutine
    await bot.start()
"""


def test_methods_that_run_their_coroutines_are_right_in_plain_code(tmp_path: Path) -> None:
    assert codes(check_program(tmp_path, RUN_THEMSELVES, *ABSENT)) == marks(RUN_THEMSELVES)


def test_methods_run_their_coroutines_only_where_the_module_for_that_is_imported(tmp_path: Path) -> None:
    source = """
from telethon import TelegramClient

async def main():
    await TelegramClient("name", 1, "hash").start()

TelegramClient("name", 1, "hash").send_message("me", "hello")  # E: unawaited-coroutine
"""
    assert codes(check_program(tmp_path, source, *ABSENT)) == marks(source)


def test_an_older_release_is_asked_for_what_it_inherits_and_by_the_names_it_offers(tmp_path: Path) -> None:
    def package(place: str, module: str, server: str) -> PackageReader:
        folder = tmp_path / place / "shop"
        folder.mkdir(parents=True)
        (folder / "__init__.py").write_text(f"from .{module} import Server\n")
        (folder / f"{module}.py").write_text(server)
        reader = PackageReader(["shop"], [folder.parent])
        reader.read()
        return reader

    newer = package(
        "new", "async_server", "class Server:\n    async def enter(self): ...\n    async def emit(self): ...\n"
    )
    newer.agree_with(
        package(
            "old",
            "asyncio_server",
            "class Base:\n    def enter(self): return 1\nclass Server(Base):\n    async def emit(self): ...\n",
        )
    )
    assert newer.table()["shop.async_server"]["Server"] == {"m": {"emit": "C"}, "p": "k"}


def tree(folder: Path, files: dict[str, str]) -> Path:
    """A repository with some files."""
    (folder / ".git").mkdir(parents=True)
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


POOL = {
    "kit-core/kit/core/__init__.py": "class Pool:\n    async def start(self) -> None: ...\n",
    "tests/test_pool.py": """
from kit.core import Pool

async def test_pool() -> None:
    pool = Pool()
    pool.start()
    await pool.start()
""",
}


def test_packages_of_other_distributions_of_a_repository(tmp_path: Path) -> None:
    repository = tree(tmp_path / "one", POOL)
    found = check_application(tmp_path, "tests/test_pool.py", project=repository)
    assert codes(found) == {6: {"unawaited-coroutine"}}


def test_two_distributions_with_one_module_are_none(tmp_path: Path) -> None:
    other = {"kit-other/kit/core/__init__.py": "class Pool:\n    def start(self) -> None: ...\n"}
    repository = tree(tmp_path / "two", {**POOL, **other})
    assert not check_application(tmp_path, "tests/test_pool.py", project=repository).errors


BOT = {
    "src/kit/transport.py": "class Transport:\n    async def capture_words(self, who: str) -> None: ...\n",
    "examples/one.py": "async def main(transport):\n    await transport.capture_words('a')\n",
    "examples/two.py": "async def main(transport):\n    await transport.capture_words('b')\n",
    "examples/bot.py": """
def joined(handle):
    @handle
    async def on_joined(transport, participant):
        print("joined")
        transport.capture_words(participant)
        await transport.play_words(participant)
""",
}


def test_names_by_the_text_of_the_project(tmp_path: Path) -> None:
    found = check_application(tmp_path, "examples/bot.py", project=tree(tmp_path / "bot", BOT))
    assert codes(found) == {6: {"probably-unawaited"}}


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("src/kit/other.py", "class Recorder:\n    def capture_words(self, who: str) -> None: ...\n"),
        (
            "src/kit/other.py",
            "class Recorder:\n    def __init__(self, made) -> None:\n        self.capture_words = made\n",
        ),
        ("examples/one.py", "def main(transport):\n    transport.capture_words('a')\n"),
    ],
    ids=["a plain method", "an attribute", "another call that is not awaited"],
)
def test_names_that_are_not_only_of_coroutine_functions(tmp_path: Path, file: str, text: str) -> None:
    repository = tree(tmp_path / "bot", {**BOT, file: text})
    assert not check_application(tmp_path, "examples/bot.py", project=repository).errors


def test_files_in_no_repository_are_each_read_alone(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.py").write_text(f"await {name}()\nawait {name}()\n{name}()\n", encoding="utf-8")
    names = MethodNames({})
    one, two = (names.text(str(tmp_path / name / f"{name}.py")) for name in ("one", "two"))
    assert one.awaits("one") and two.awaits("two")
    assert not one.awaits("two") and not two.awaits("one")


FIELDS = """
from typing import Any
from absent_models import Model

class Block(Model):
    data: dict[str, int]
    later: Any

    @classmethod
    async def read(cls) -> "Block":
        await load()
        return cls(data=load())

class Own(Model):
    data: dict[str, int]

    def __init__(self, data: Any) -> None: ...

async def load() -> dict[str, int]:
    return {}

async def main() -> None:
    Block(data=load())
    Block(data=await load(), later=load())
    Own(data=load())
"""


def test_fields_of_a_class_whose_base_is_not_found(tmp_path: Path) -> None:
    assert codes(check_program(tmp_path, FIELDS, *ABSENT)) == {12: {"coroutine-as-value"}, 23: {"coroutine-as-value"}}
