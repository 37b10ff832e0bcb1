"""The hooks on small stand-ins for the clients: the same names, the same shapes, nothing to install."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from mypy import api

STANDINS = {
    "openai/resources/chat/completions/completions.py": """
from typing import Any, Generic, Literal, Optional, TypeVar, overload
T = TypeVar("T")
class Omit: ...
omit = Omit()
class ChatCompletion:
    choices: list[str]
class Chunk: ...
class AsyncStream(Generic[T]):
    def __aiter__(self) -> "AsyncStream[T]": ...
    async def __anext__(self) -> T: ...
class AsyncCompletions:
    @overload
    async def create(self, *, model: str, stream: Optional[Literal[False]] | Omit = omit) -> ChatCompletion: ...
    @overload
    async def create(self, *, model: str, stream: Literal[True]) -> AsyncStream[Chunk]: ...
    @overload
    async def create(self, *, model: str, stream: bool) -> ChatCompletion | AsyncStream[Chunk]: ...
    async def create(self, *, model: str, stream: Any = omit) -> Any: ...
""",
    "anthropic/resources/messages/messages.py": """
from typing import Any, Literal, overload
class Omit: ...
omit = Omit()
class Message: ...
class AsyncStream: ...
class AsyncMessages:
    @overload
    async def create(self, *, model: str, stream: Literal[False] | Omit = omit) -> Message: ...
    @overload
    async def create(self, *, model: str, stream: Literal[True]) -> AsyncStream: ...
    @overload
    async def create(self, *, model: str, stream: bool) -> Message | AsyncStream: ...
    async def create(self, *, model: str, stream: Any = omit) -> Any: ...
""",
    "dashscope/aigc/generation.py": """
from typing import Any, Generator
class Answer:
    text: str
class AioGeneration:
    @classmethod
    async def call(cls, model: str, **kwargs: Any) -> Answer | Generator[Answer, None, None]: ...
""",
    "google/genai/_gaos/utils/eventstreaming.py": """
from typing import AsyncGenerator, Generic, TypeVar
T = TypeVar("T")
class AsyncStream(Generic[T]):
    generator: AsyncGenerator[T, None]
    def __aiter__(self):
        return self
    async def __anext__(self):
        return await self.generator.__anext__()
    async def __aenter__(self):
        return self
    async def __aexit__(self, a, b, c):
        pass
""",
    "google/genai/_gaos/interactions.py": """
from typing import Any, Literal, Union, overload
from google.genai._gaos.utils.eventstreaming import AsyncStream
class Interaction: ...
class Event: ...
class AsyncInteractions:
    @overload
    async def create(
        self, *, model: Literal["a", "b"], stream: Literal[False] | None = None
    ) -> Interaction: ...
    @overload
    async def create(self, *, model: Literal["a", "b"], stream: Literal[True]) -> AsyncStream[Event]: ...
    @overload
    async def create(self, **body: Any) -> Union[Interaction, AsyncStream[Event]]: ...
    async def create(self, **body: Any) -> Any: ...
""",
    "cohere/base_client.py": """
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from .v2.client import AsyncV2Client
class AsyncBaseCohere:
    @property
    def v2(self):
        return None
""",
    "cohere/v2/client.py": """
from typing import AsyncIterator
class AsyncV2Client:
    async def chat_stream(self, *, model: str) -> AsyncIterator[str]:
        yield ""
""",
    "huggingface_hub/inference/_generated/_async_client.py": """
from typing import AsyncIterable, Literal, overload
class Output: ...
class AsyncInferenceClient:
    @overload
    async def chat_completion(self, *, stream: Literal[False] = False, model: str = "") -> Output: ...
    @overload
    async def chat_completion(self, *, stream: Literal[True], model: str = "") -> AsyncIterable[str]: ...
    @overload
    async def chat_completion(self, *, stream: bool, model: str = "") -> Output | AsyncIterable[str]: ...
    async def chat_completion(self, *, stream: bool = False, model: str = "") -> object: ...
class ProxyClientChatCompletions:
    _client: AsyncInferenceClient
    @property
    def create(self):
        return self._client.chat_completion
""",
    "instructor/v2/core/client.py": """
from typing import Any, TypeVar
T = TypeVar("T")
class AsyncInstructor:
    async def create(self, response_model: type[T] | None, **kwargs: Any) -> T | Any: ...
""",
    "langchain_core/runnables/base.py": """
from typing import Any, AsyncIterator, Awaitable, Literal, overload
class Runnable:
    @overload
    def astream_events(
        self, input: Any, *, version: Literal["v1", "v2"] = "v2", tag: str = ""
    ) -> AsyncIterator[str]: ...
    @overload
    def astream_events(self, input: Any, *, version: Literal["v3"], tag: str = "") -> Awaitable[int]: ...
    def astream_events(self, input: Any, *, version: str = "v2", tag: str = "") -> Any: ...
""",
    "litellm/utils.py": """
from typing import Any
def client(original_function: Any) -> Any: ...
""",
}

PROGRAMS = {
    "keywords": """
from typing import Any, TypedDict
from openai.resources.chat.completions.completions import AsyncCompletions, AsyncStream, ChatCompletion, Chunk

class Sub(AsyncCompletions): ...
class Streaming(TypedDict):
    model: str
    stream: bool

async def f(c: AsyncCompletions, s: Sub, kw: dict[str, Any], flag: bool, unknown: Any, td: Streaming) -> None:
    reveal_type(await c.create(stream=True, **kw))  # AsyncStream[Chunk]
    reveal_type(await c.create(stream=False, **kw))  # ChatCompletion
    reveal_type(await c.create(stream=None, **kw))  # ChatCompletion
    reveal_type(await c.create(stream=flag, **kw))  # ChatCompletion | AsyncStream[Chunk]
    reveal_type(await c.create(**kw))  # Any
    reveal_type(await c.create(model="m", stream=unknown))  # Any
    reveal_type(await s.create(stream=True, **kw))  # AsyncStream[Chunk]
    reveal_type(await c.create(model="m"))  # ChatCompletion
    reveal_type(await c.create(model=unknown, stream=True))  # AsyncStream[Chunk]
    reveal_type(await c.create(**td))  # ChatCompletion | AsyncStream[Chunk]
    const = True
    reveal_type(await c.create(stream=const, **kw))  # ChatCompletion | AsyncStream[Chunk]
""",
    "awaiting": """
from typing import Any
from openai.resources.chat.completions.completions import AsyncCompletions

async def f(c: AsyncCompletions, kw: dict[str, Any]) -> None:
    async for x in c.create(stream=True, **kw):  # E
        pass
    async for x in c.create(**kw):  # E
        pass
    async for x in await c.create(**kw):
        pass
    async for x in await c.create(stream=False, **kw):  # E
        pass
""",
    "subclass": """
from typing import Any
from openai.resources.chat.completions.completions import AsyncCompletions

class Ours(AsyncCompletions):
    async def twice(self, **kw: Any) -> None:
        reveal_type(await self.create(stream=True, **kw))  # AsyncStream[Chunk]

class Overridden(AsyncCompletions):
    async def create(self, *, model: str, stream: object = None) -> Any: ...  # type: ignore[override]

async def f(c: Ours, o: Overridden, kw: dict[str, Any]) -> None:
    reveal_type(await c.create(stream=True, **kw))  # AsyncStream[Chunk]
    reveal_type(await o.create(stream=True, **kw))  # Any
    async for x in c.create(stream=True, **kw):  # E
        pass
""",
    "none_flag": """
from anthropic.resources.messages.messages import AsyncMessages

async def f(c: AsyncMessages, perhaps: bool | None) -> None:
    reveal_type(await c.create(model="m", stream=None))  # Message
    reveal_type(await c.create(model="m", stream=perhaps))  # Message | AsyncStream
    reveal_type(await c.create(model="m", stream=True))  # AsyncStream
    await c.create(model="m", stream="yes")  # E
""",
    "flag_union": """
from typing import Any
from dashscope.aigc.generation import AioGeneration, Answer

async def f(flag: bool, kw: dict[str, Any]) -> None:
    reveal_type(await AioGeneration.call("m"))  # Answer
    reveal_type(await AioGeneration.call("m", stream=False))  # Answer
    reveal_type(await AioGeneration.call("m", stream=True))  # AsyncGenerator[Answer, None]
    reveal_type(await AioGeneration.call("m", **kw))  # Any
    async for answer in await AioGeneration.call("m", stream=True):
        reveal_type(answer)  # Answer
    async for answer in AioGeneration.call("m", stream=True):  # E
        pass
    for answer in await AioGeneration.call("m", stream=True):  # E
        pass
    (await AioGeneration.call("m")).txt  # E
""",
    "event_stream": """
from google.genai._gaos.interactions import AsyncInteractions, Event

async def f(c: AsyncInteractions, model: str, flag: bool) -> None:
    reveal_type(await c.create(model="a", stream=True))  # AsyncStream[Event]
    reveal_type(await c.create(model=model, stream=True))  # AsyncStream[Event]
    reveal_type(await c.create(model=model))  # Interaction
    reveal_type(await c.create(model=model, stream=flag))  # Interaction | AsyncStream[Event]
    async for event in await c.create(model=model, stream=True):
        reveal_type(event)  # Event
    async with await c.create(model=model, stream=True) as stream:
        reveal_type(stream)  # AsyncStream[Event]
""",
    "attributes": """
from cohere.base_client import AsyncBaseCohere
from huggingface_hub.inference._generated._async_client import ProxyClientChatCompletions
from typing import Any

async def f(c: AsyncBaseCohere, p: ProxyClientChatCompletions, kw: dict[str, Any]) -> None:
    reveal_type(c.v2)  # AsyncV2Client
    async for text in c.v2.chat_stream(model="m"):
        reveal_type(text)  # str
    await c.v2.chat_stream(model="m")  # E
    reveal_type(await p.create(stream=True))  # AsyncIterable[str]
    reveal_type(await p.create())  # Output
    reveal_type(await p.create(stream=True, **kw))  # AsyncIterable[str]
""",
    "response_model": """
from collections.abc import Iterable
from instructor.v2.core.client import AsyncInstructor

async def f(c: AsyncInstructor) -> None:
    reveal_type(await c.create(response_model=int))  # int | Any
    reveal_type(await c.create(response_model=Iterable[int]))  # AsyncGenerator[int, None]
    reveal_type(await c.create(response_model=Iterable[int], stream=True))  # AsyncGenerator[int, None]
    reveal_type(await c.create(response_model=Iterable[int | str]))  # Any
""",
    "by_version": """
from typing import Any
from langchain_core.runnables.base import Runnable

async def f(r: Runnable, kw: dict[str, Any]) -> None:
    reveal_type(r.astream_events(1))  # AsyncIterator[str]
    reveal_type(r.astream_events(1, version="v2", **kw))  # AsyncIterator[str]
    reveal_type(await r.astream_events(1, version="v3", **kw))  # int
    reveal_type(r.astream_events(1, **kw))  # Any
    r.astream_events(1, version="v3")  # E
""",
    "closing": """
from contextlib import aclosing
from typing import AsyncIterator
from cohere.v2.client import AsyncV2Client

async def f(c: AsyncV2Client, other: AsyncIterator[str]) -> None:
    async with aclosing(c.chat_stream(model="m")) as stream:
        async for text in stream:
            reveal_type(text)  # str
    once = c.chat_stream(model="m")
    await once.aclose()
    reveal_type(once)  # AsyncGenerator[str, None]
    again = c.chat_stream(model="m")
    async for text in again:
        pass
    again = other
    await again.aclose()  # E
    looped: AsyncIterator[str] = c.chat_stream(model="m")
    await looped.aclose()  # E
    for _ in range(2):
        late = c.chat_stream(model="m")
        async for text in late:
            late = other
    await c.chat_stream(model="m").aclose()
""",
    "decorator": """
from litellm.utils import client

@client
async def acompletion(model: str) -> int:
    return 1

async def f() -> None:
    reveal_type(await acompletion("m"))  # int
    acompletion("m")  # E
""",
    "ensured": """
from collections.abc import AsyncIterator
from typing import Any
from mypy_asyncgen.runtime import ensure_stream

class Response: ...
class Stream:
    def __aiter__(self) -> AsyncIterator[int]: raise NotImplementedError

async def f(either: Response | Stream, perhaps: Stream | None, anything: Any, known: Any | Stream) -> None:
    reveal_type(ensure_stream(either))  # Stream
    reveal_type(ensure_stream(perhaps))  # Stream
    async for number in ensure_stream(either):
        reveal_type(number)  # int
""",
}


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("clients")
    for name, source in STANDINS.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source)
    return root


@pytest.mark.parametrize("name", PROGRAMS)
def test_recovered(name: str, clients: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / f"{name}.py"
    program.write_text(PROGRAMS[name])
    config = tmp_path / "mypy.ini"
    packages = sorted({path.partition("/")[0] for path in STANDINS})
    config.write_text(
        f"[mypy]\nplugins = mypy_asyncgen\nmypy_path = {clients}\nexplicit_package_bases = True\n"
        f"[mypy-{','.join(f'{package}.*' for package in packages)}]\nignore_errors = True\n"
    )
    monkeypatch.chdir(tmp_path)
    for attempt in ("cold", "warm"):
        out, err, _ = api.run(
            [
                program.name,
                "--config-file",
                str(config),
                "--cache-dir",
                str(clients / ".cache"),
                "--no-error-summary",
            ]
        )
        assert err == ""
        _compare(PROGRAMS[name], out, attempt)


def _compare(source: str, out: str, attempt: str) -> None:
    errors, revealed = set(), {}
    for line in out.splitlines():
        _, number, kind, text = line.split(":", 3)
        if kind.strip() == "error":
            errors.add(int(number))
        elif "Revealed type is" in text:
            revealed[int(number)] = text.partition('"')[2].rpartition('"')[0]
    for number, line in enumerate(source.splitlines(), 1):
        wanted = line.partition("  # ")[2]
        if "reveal_type" in line:
            assert _short(revealed[number]) == wanted, (attempt, line, revealed[number])
        else:
            assert (number in errors) == (wanted == "E"), (attempt, line, out)


def _short(type_: str) -> str:
    """``openai.resources.ChatCompletion | None`` without the modules."""
    words = []
    for word in type_.replace("[", " [ ").replace("]", " ] ").replace(",", " , ").split():
        words.append(word.rpartition(".")[2] if word != "..." else word)
    return "".join(words).replace("|", " | ").replace(",", ", ")


def test_a_finding_about_an_entry_point_says_how_it_is_used(
    clients: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "from cohere.v2.client import AsyncV2Client\n"
        "from openai.resources.chat.completions.completions import AsyncCompletions\n"
        "async def own() -> int:\n    return 1\n"
        "async def main(cohere: AsyncV2Client, openai: AsyncCompletions) -> None:\n"
        "    await cohere.chat_stream(model='m')\n"
        "    print(f\"{openai.create(model='m')}\")\n"
        "    print(f'{own()}')\n"
    )
    config = tmp_path / "mypy.ini"
    config.write_text(f"[mypy]\nplugins = mypy_asyncgen\nmypy_path = {clients}\nexplicit_package_bases = True\n")
    monkeypatch.chdir(tmp_path)
    out, err, _ = api.run([program.name, "--config-file", str(config), "--cache-dir", str(tmp_path / "cache")])
    assert not err
    told = [line for line in out.splitlines() if re.search(r": note: .* (function|generator): ", line)]
    assert told == [
        'program.py:6: note: In cohere, "AsyncV2Client.chat_stream" is an async generator: iterate it directly',
        'program.py:7: note: In openai, "AsyncCompletions.create" is a coroutine function: await it, and iterate the result with '
        "async for if it streams",
    ]
    assert "program.py:8: error: " in out
