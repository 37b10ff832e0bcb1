"""Write the kind tables: ``python -m mypy_asyncgen.commands.kind_tables``.

Each row of `PACKAGES` is downloaded with pip, as a wheel and without what it depends on, and read by syntax alone. Where
releases say different things of a function, nothing is kept of it.

    ... kind_tables                    write every table anew
    ... kind_tables httpx redis        only these
    ... kind_tables --verify httpx     hold a table to the package that is installed, which is imported
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import json
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from mypy_asyncgen.recover.absent import tables
from mypy_asyncgen.recover.absent.tables import Code
from mypy_asyncgen.stubtools.from_runtime import InstalledPackage
from mypy_asyncgen.stubtools.kind_tables import PackageReader
from mypy_asyncgen.stubtools.kinds import BadInput, Kind, contradicts, gives


class Package(NamedTuple):
    """A package with a table.

    Attributes:
        root: the dotted name that it is imported by; the table's file goes by it.
        releases: what pip is asked for, the release that the table shows first. The others have to agree.
        entrances: the modules that are imported from, where all would be too many.
        needs: what has to be at hand beside it, because decorators come from there.
        adds: the codes of names whose source does not say what they are, by their full names.
        without: modules that are not read, and what is in them: their classes are not what their instances are used as.
    """

    root: str
    releases: tuple[str, ...]
    entrances: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    adds: Mapping[str, str] = {}
    without: tuple[str, ...] = ()


# The async packages that 28 public applications and frameworks import most, counted over their source. The second release
# is one of three years ago, where there was one: a table says nothing of what has changed since. aioboto3, aisuite, mem0, tavily
# and volcenginesdkarkruntime have no types, so that their tables serve where they are installed as well.
PACKAGES: tuple[Package, ...] = (
    Package("aioboto3", ("aioboto3", "aioboto3==12.0.0")),
    Package("aiocqhttp", ("aiocqhttp",)),
    Package("aiofiles", ("aiofiles", "aiofiles==23.2.1")),
    Package(
        "aiogram",
        ("aiogram", "aiogram==3.4.1"),
        (
            "aiogram",
            "aiogram.types",
            "aiogram.filters",
            "aiogram.fsm.context",
            "aiogram.client.bot",
            "aiogram.dispatcher.dispatcher",
        ),
    ),
    Package("aiohttp", ("aiohttp", "aiohttp==3.9.0")),
    Package("aiokafka", ("aiokafka", "aiokafka==0.8.1")),
    Package("aiosqlite", ("aiosqlite", "aiosqlite==0.19.0")),
    Package("aio_pika", ("aio-pika", "aio-pika==9.3.0")),
    Package("aisuite", ("aisuite",)),
    Package("anthropic", ("anthropic", "anthropic==0.40.0"), ("anthropic",)),
    Package("anyio", ("anyio", "anyio==4.0.0")),
    Package("asgi_lifespan", ("asgi-lifespan",)),
    Package("asyncpg", ("asyncpg", "asyncpg==0.29.0")),
    Package(
        "azure.core",
        ("azure-core", "azure-core==1.29.5"),
        ("azure.core.async_paging", "azure.core.polling", "azure.core.credentials_async"),
    ),
    Package("azure.identity", ("azure-identity", "azure-identity==1.15.0"), needs=("azure-core",)),
    Package(
        "azure.search.documents",
        ("azure-search-documents==11.5.2", "azure-search-documents==11.4.0"),
        needs=("azure-core",),
    ),
    Package(
        "azure.storage.blob",
        ("azure-storage-blob", "azure-storage-blob==12.19.0"),
        ("azure.storage.blob", "azure.storage.blob.aio"),
        ("azure-core",),
    ),
    Package("beanie", ("beanie", "beanie==1.23.0")),
    Package(
        "chromadb",
        ("chromadb", "chromadb==0.5.0"),
        ("chromadb", "chromadb.api", "chromadb.api.async_client", "chromadb.api.models.AsyncCollection"),
    ),
    Package("cohere", ("cohere", "cohere==5.5.0"), ("cohere",)),
    Package("deepgram", ("deepgram-sdk", "deepgram-sdk==3.2.0"), ("deepgram",)),
    Package("discord", ("discord.py", "discord.py==2.3.2", "py-cord")),
    Package("elasticsearch", ("elasticsearch", "elasticsearch==8.11.0"), ("elasticsearch", "elasticsearch.helpers")),
    Package("fastapi", ("fastapi", "fastapi==0.104.0")),
    Package(
        "google.genai",
        ("google-genai", "google-genai==1.0.0"),
        ("google.genai", "google.genai.client", "google.genai.live"),
    ),
    Package("groq", ("groq", "groq==0.9.0"), ("groq",)),
    Package("httpx", ("httpx", "httpx==0.25.1")),
    Package(
        "kubernetes_asyncio",
        ("kubernetes-asyncio", "kubernetes-asyncio==28.2.0"),
        ("kubernetes_asyncio", "kubernetes_asyncio.config", "kubernetes_asyncio.client.api_client"),
    ),
    Package("langchain_core", ("langchain-core", "langchain-core==0.3.0")),
    Package(
        "langgraph",
        ("langgraph", "langgraph==0.2.0"),
        ("langgraph.graph", "langgraph.graph.state", "langgraph.prebuilt"),
    ),
    Package("litellm", ("litellm",), ("litellm", "litellm.router")),
    Package(
        "llama_index.core", ("llama-index-core", "llama-index-core==0.10.30"), needs=("llama-index-instrumentation",)
    ),
    Package("mcp", ("mcp", "mcp==1.0.0")),
    Package("mem0", ("mem0ai", "mem0ai==0.1.113"), ("mem0", "mem0.client.main", "mem0.memory.main")),
    Package("mistralai", ("mistralai", "mistralai==1.0.0"), ("mistralai", "mistralai.client")),
    Package("motor", ("motor", "motor==3.3.2")),
    Package("ollama", ("ollama", "ollama==0.2.0")),
    Package("openai", ("openai", "openai==1.3.0"), ("openai", "openai.lib.azure")),
    Package("patchright", ("patchright",), ("patchright.async_api",)),
    Package("playwright", ("playwright", "playwright==1.40.0"), ("playwright.async_api",)),
    Package(
        "pydantic_ai",
        ("pydantic-ai-slim", "pydantic-ai-slim==1.0.0"),
        ("pydantic_ai", "pydantic_ai.agent", "pydantic_ai.result", "pydantic_ai.mcp"),
    ),
    Package(
        "pymongo",
        ("pymongo", "pymongo==4.9"),
        ("pymongo", "pymongo.asynchronous.collection", "pymongo.asynchronous.database"),
    ),
    Package(
        "qdrant_client",
        ("qdrant-client", "qdrant-client==1.7.0"),
        ("qdrant_client", "qdrant_client.async_qdrant_client"),
    ),
    Package("quart", ("quart", "quart==0.19.4")),
    Package("redis", ("redis", "redis==5.0.1")),
    # `sglang.Engine` is an object that imports the class when it is called.
    Package(
        "sglang",
        ("sglang",),
        ("sglang", "sglang.srt.entrypoints.engine"),
        adds={"sglang.Engine": "=sglang.srt.entrypoints.engine.Engine"},
    ),
    Package("slack_bolt", ("slack-bolt", "slack-bolt==1.18.0")),
    Package("slack_sdk", ("slack-sdk", "slack-sdk==3.24.0")),
    Package("sqlalchemy.ext.asyncio", ("sqlalchemy", "sqlalchemy==2.0.23")),
    Package("starlette", ("starlette", "starlette==0.32.0")),
    Package("tavily", ("tavily-python", "tavily-python==0.5.0")),
    Package("telegram", ("python-telegram-bot", "python-telegram-bot==20.6")),
    Package(
        "telethon",
        ("telethon", "telethon==1.33.0"),
        ("telethon", "telethon.client.telegramclient", "telethon.tl.custom.message", "telethon.events"),
    ),
    Package("tenacity", ("tenacity", "tenacity==8.2.3")),
    Package("tortoise", ("tortoise-orm", "tortoise-orm==0.20.0")),
    Package("volcenginesdkarkruntime", ("volcengine-ark-runtime",), ("volcenginesdkarkruntime",)),
    Package("weaviate", ("weaviate-client",), ("weaviate", "weaviate.client")),
    Package("websockets", ("websockets", "websockets==12.0")),
    # What applications import beside those.
    Package(
        "agents", ("openai-agents", "openai-agents==0.1.0"), ("agents", "agents.mcp", "agents.realtime", "agents.voice")
    ),
    Package("aiobotocore", ("aiobotocore", "aiobotocore==2.7.0")),
    Package("aiocache", ("aiocache", "aiocache==0.12.2")),
    Package("aiomysql", ("aiomysql", "aiomysql==0.2.0")),
    Package("aiomqtt", ("aiomqtt", "aiomqtt==1.2.1")),
    Package("aiosmtplib", ("aiosmtplib", "aiosmtplib==3.0.0")),
    Package("arq", ("arq", "arq==0.25.0")),
    Package("asyncpraw", ("asyncpraw", "asyncpraw==7.7.1"), ("asyncpraw",)),
    Package("asyncssh", ("asyncssh", "asyncssh==2.14.0"), ("asyncssh",)),
    Package(
        "autogen_agentchat",
        ("autogen-agentchat", "autogen-agentchat==0.4.2"),
        needs=("autogen-core", "autogen-core==0.4.2"),
    ),
    Package("autogen_core", ("autogen-core",)),
    Package("azure.ai.inference", ("azure-ai-inference",), ("azure.ai.inference.aio",), needs=("azure-core",)),
    Package("azure.cosmos", ("azure-cosmos", "azure-cosmos==4.5.1"), ("azure.cosmos.aio",), needs=("azure-core",)),
    Package(
        "azure.keyvault.secrets",
        ("azure-keyvault-secrets", "azure-keyvault-secrets==4.7.0"),
        ("azure.keyvault.secrets.aio",),
        needs=("azure-core",),
    ),
    Package(
        "azure.servicebus",
        ("azure-servicebus", "azure-servicebus==7.11.4"),
        ("azure.servicebus.aio",),
        needs=("azure-core",),
    ),
    Package("botpy", ("qq-botpy", "qq-botpy==1.1.2")),
    Package("chainlit", ("chainlit", "chainlit==1.0.0"), ("chainlit",)),
    Package("claude_agent_sdk", ("claude-agent-sdk", "claude-agent-sdk==0.1.0")),
    Package("crawl4ai", ("crawl4ai", "crawl4ai==0.4.247"), ("crawl4ai",)),
    Package("databases", ("databases", "databases==0.8.0")),
    Package("disnake", ("disnake", "disnake==2.9.1"), ("disnake", "disnake.ext.commands", "disnake.ext.tasks")),
    Package("e2b", ("e2b", "e2b==1.0.0"), ("e2b",)),
    Package("exa_py", ("exa-py", "exa-py==1.16.0")),
    Package("gql", ("gql", "gql==3.4.1")),
    Package(
        "graphiti_core",
        ("graphiti-core", "graphiti-core==0.9.0"),
        ("graphiti_core", "graphiti_core.nodes", "graphiti_core.edges"),
    ),
    Package("grpc", ("grpcio", "grpcio==1.59.0"), ("grpc.aio",)),
    Package("httpx_sse", ("httpx-sse", "httpx-sse==0.3.1")),
    Package("httpx_ws", ("httpx-ws", "httpx-ws==0.4.3")),
    Package(
        "huggingface_hub",
        ("huggingface-hub", "huggingface-hub==0.19.0"),
        ("huggingface_hub", "huggingface_hub.inference._generated._async_client"),
    ),
    Package("instructor", ("instructor", "instructor==1.0.0"), ("instructor",)),
    Package("lancedb", ("lancedb", "lancedb==0.16.0"), ("lancedb",)),
    Package("langchain_anthropic", ("langchain-anthropic", "langchain-anthropic==0.1.1"), needs=("langchain-core",)),
    Package(
        "langchain_google_genai",
        ("langchain-google-genai", "langchain-google-genai==1.0.1"),
        ("langchain_google_genai",),
        needs=("langchain-core",),
    ),
    Package("langchain_ollama", ("langchain-ollama", "langchain-ollama==0.1.1"), needs=("langchain-core",)),
    Package(
        "langchain_openai",
        ("langchain-openai", "langchain-openai==0.1.1"),
        ("langchain_openai",),
        needs=("langchain-core",),
    ),
    Package("langsmith", ("langsmith", "langsmith==0.1.0"), ("langsmith", "langsmith.async_client")),
    Package("letta_client", ("letta-client", "letta-client==0.1.323"), ("letta_client",)),
    Package("livekit", ("livekit", "livekit-agents"), ("livekit.rtc", "livekit.agents")),
    Package("nats", ("nats-py", "nats-py==2.6.0")),
    Package("neo4j", ("neo4j", "neo4j==5.14.0"), ("neo4j",)),
    Package("nextcord", ("nextcord", "nextcord==2.5.0"), ("nextcord", "nextcord.ext.commands", "nextcord.ext.tasks")),
    Package("opensearchpy", ("opensearch-py", "opensearch-py==2.4.1"), ("opensearchpy",)),
    Package("pinecone", ("pinecone", "pinecone==6.0.0"), ("pinecone",)),
    Package("prisma", ("prisma", "prisma==0.11.0")),
    Package("psycopg", ("psycopg", "psycopg==3.1.12"), ("psycopg", "psycopg.rows")),
    Package("psycopg_pool", ("psycopg-pool", "psycopg-pool==3.1.9")),
    Package("pymilvus", ("pymilvus", "pymilvus==2.5.0"), ("pymilvus",)),
    Package("pyrogram", ("pyrogram",), ("pyrogram", "pyrogram.types")),
    Package("socketio", ("python-socketio", "python-socketio==5.8.0")),
    Package("sqlmodel", ("sqlmodel", "sqlmodel==0.0.12"), ("sqlmodel.ext.asyncio.session",), needs=("sqlalchemy",)),
    Package("sse_starlette", ("sse-starlette", "sse-starlette==1.8.2"), needs=("starlette",)),
    Package("surrealdb", ("surrealdb", "surrealdb==1.0.0"), ("surrealdb",)),
    Package(
        "temporalio",
        ("temporalio", "temporalio==1.4.0"),
        ("temporalio.client", "temporalio.worker", "temporalio.workflow", "temporalio.activity", "temporalio.testing"),
    ),
    Package("together", ("together",), ("together",)),
    Package("trio", ("trio",), ("trio",)),
    Package("voyageai", ("voyageai", "voyageai==0.1.7"), ("voyageai",)),
    Package("aiodocker", ("aiodocker", "aiodocker==0.21.0")),
    Package("aiopg", ("aiopg",)),
    Package("aioredis", ("aioredis",)),
    Package("aiormq", ("aiormq", "aiormq==6.7.6")),
    Package("asgiref", ("asgiref", "asgiref==3.7.2"), adds={"asgiref.sync.sync_to_async": Code.MAKES_ASYNC}),
    Package("asyncmy", ("asyncmy", "asyncmy==0.2.8")),
    Package("bleak", ("bleak", "bleak==0.21.1")),
    Package(
        "channels",
        ("channels", "channels==4.0.0"),
        needs=("asgiref",),
        adds={"channels.db.database_sync_to_async": Code.MAKES_ASYNC},
    ),
    # Its source declares no results and makes managers while it runs; its stubs say both.
    Package(
        "django",
        ("django-stubs",),
        (
            "django.contrib.auth",
            "django.contrib.auth.models",
            "django.core.cache",
            "django.db.models",
            "django.db.models.query",
            "django.shortcuts",
        ),
        # The metaclass gives each model its manager; a field is a descriptor.
        adds={"django.db.models.base.Model.objects": f"{Code.VALUE}:django.db.models.manager.Manager[Self]"},
        without=("django.db.models.fields", "django.forms", "django.views"),
    ),
    Package("hikari", ("hikari",), ("hikari",)),
    Package("nio", ("matrix-nio", "matrix-nio==0.22.1"), ("nio",)),
    Package("peewee_async", ("peewee-async",)),
    Package("pydis_core", ("pydis-core",), needs=("discord.py",)),
    Package("pyppeteer", ("pyppeteer", "pyppeteer==1.0.2"), ("pyppeteer", "pyppeteer.browser", "pyppeteer.page")),
    Package("requests", ("requests",)),
    Package("sanic", ("sanic", "sanic==23.6.0"), ("sanic",)),
    Package("tornado", ("tornado", "tornado==6.1")),
    Package(
        "semantic_kernel",
        ("semantic-kernel",),
        (
            "semantic_kernel",
            "semantic_kernel.agents",
            "semantic_kernel.functions",
            "semantic_kernel.connectors.ai.open_ai",
            "semantic_kernel.contents",
        ),
    ),
)


_ROOTS = tuple(package.root for package in PACKAGES)


def read(package: Package, folder: Path) -> PackageReader:
    """Read a package's releases.

    Args:
        package: the row.
        folder: where wheels are kept between runs.

    Returns:
        The first release, less what another one says otherwise.

    Raises:
        BadInput: a release cannot be downloaded.
    """
    found: PackageReader | None = None
    for release in package.releases:
        reader = PackageReader(
            [package.root],
            [_unpacked(each, folder) for each in (release, *package.needs)],
            package.entrances,
            _ROOTS,
            package.without,
        )
        reader.read()
        if found is None:
            found = reader
        else:
            found.agree_with(reader)
    assert found is not None
    for fullname, code in package.adds.items():
        found.add(fullname, code)
    return found


def _unpacked(release: str, folder: Path) -> Path:
    place = folder / release.replace("==", "-")
    if not place.exists():
        with tempfile.TemporaryDirectory() as temporary:
            command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", temporary, release]
            if subprocess.run(command, capture_output=True, check=False).returncode:
                raise BadInput(f"pip cannot download {release}")
            archive = next(Path(temporary).iterdir())
            place.mkdir(parents=True)
            if archive.suffix == ".whl":
                with zipfile.ZipFile(archive) as wheel:
                    wheel.extractall(place)
            else:
                subprocess.run(["tar", "xf", str(archive), "-C", str(place), "--strip-components=1"], check=True)
        for stubs in list(place.glob("*-stubs")):
            stubs.rename(place / stubs.name.removesuffix("-stubs"))
    return place


def _sign() -> None:
    """Write the digest of all tables: what mypy has in its cache depends on them."""
    total = hashlib.sha1(usedforsecurity=False)
    for path in sorted(tables.FOLDER.glob("*.json")):
        total.update(path.read_bytes())
    text = f'"""Kind tables of released packages, and the digest of them all (`commands.kind_tables`)."""\n\nDIGEST = "{total.hexdigest()}"\n'
    (tables.FOLDER / "__init__.py").write_text(text, encoding="utf-8")


def differences(root: str) -> Iterator[str]:
    """Where a table and the installed package differ; the package is imported.

    Args:
        root: the package's row.

    Yields:
        A sentence for each function that cannot be what its table says.
    """
    table = json.loads((tables.FOLDER / f"{root}.json").read_text(encoding="utf-8"))
    installed = InstalledPackage([root])
    for module, names in table.items():
        if not installed.has(module):
            continue
        for name, entry in names.items():
            members = entry["m"] if isinstance(entry, dict) else {"": entry}
            for member, code in members.items():
                kind = _KINDS.get(code.partition(":")[0])
                path = [*name.split("."), *([member] if member else [])]
                real = installed.function(module, path) if kind is not None else None
                if kind is not None and real is not None and contradicts(gives(kind), real):
                    yield f"{module}.{'.'.join(path)}: the table says {kind.value}, it is {real.says}"


_KINDS = {
    Code.COROUTINE: Kind.COROUTINE,
    Code.ASYNC_GENERATOR: Kind.ASYNC_GENERATOR,
    Code.ASYNC_CONTEXT: Kind.ASYNC_CONTEXT,
    Code.CONTEXT: Kind.CONTEXT,
}


def asynchronous(table: dict[str, dict[str, object]]) -> int:
    """How many coroutine functions, async generators and async context managers a table knows."""
    codes: list[str] = []
    for names in table.values():
        for entry in names.values():
            codes += entry["m"].values() if isinstance(entry, dict) else [str(entry)]
    letters = (Code.COROUTINE, Code.ASYNC_GENERATOR, Code.ASYNC_CONTEXT, Code.ASYNC_PROPERTY)
    return sum(code.partition(":")[0] in letters for code in codes)


def main() -> int:
    """Write the tables, or hold them to what is installed.

    Returns:
        0, or 1 where a table differs.
    """
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("roots", nargs="*", metavar="ROOT", help="the packages, by their import names (default: all)")
    parser.add_argument("--verify", action="store_true", help="compare with what is installed; writes nothing")
    parser.add_argument(
        "--wheels", type=Path, default=Path(tempfile.gettempdir()) / "kind-wheels", help="kept between runs"
    )
    arguments = parser.parse_args()
    gc.disable()
    failed = False
    for package in PACKAGES:
        if arguments.roots and package.root not in arguments.roots:
            continue
        if arguments.verify:
            for difference in differences(package.root):
                print(difference)
                failed = True
            continue
        try:
            table = read(package, arguments.wheels).table()
        except BadInput as error:
            print(f"{package.root}: {error}", file=sys.stderr)
            failed = True
            continue
        text = json.dumps(table, separators=(",", ":"), sort_keys=True)
        (tables.FOLDER / f"{package.root}.json").write_text(text + "\n", encoding="utf-8")
        _sign()
        print(f"{package.root}: {len(table)} modules, {asynchronous(table)} async, {len(text)} bytes", flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
