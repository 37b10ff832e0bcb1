"""The table of LLM clients: what each asynchronous entry point is, and where that was read.

Data only. The hooks under `mypy_asyncgen.recover.clients`, the wording of messages and the documentation's
table are made from it. Nothing here imports mypy or a client.

A name is the one mypy gives a function or method (module, class, function), which is where it is defined and
not where it is imported from. Where run time knows another name for the same entry point, that stands beside
it in `aliases`.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple


class Convention(Enum):
    """How an entry point is used.

    The value completes the sentence ``"<name>" is ...`` in messages.
    """

    COROUTINE = "a coroutine function: await it"
    COROUTINE_BY_ARGUMENT = "a coroutine function: await it, and iterate the result with async for if it streams"
    COROUTINE_THEN_ITERATE = "a coroutine function: await it, then iterate the result with async for"
    ASYNC_GENERATOR = "an async generator: iterate it directly"
    ASYNC_CONTEXT_MANAGER = "an async context manager: enter it with async with"
    AWAIT_OR_ITERATE = "a paginator: await it for one page, or iterate it with async for"
    GENERATOR_BY_ARGUMENT = "an async generator or a coroutine, as an argument says"
    HANDLE = "a plain function: its result is neither awaited nor iterated itself"

    @property
    def how(self) -> str:
        """What to write, as a pattern for the documentation's table."""
        return _HOW[self]


_HOW = {
    Convention.COROUTINE: "`await f()`",
    Convention.COROUTINE_BY_ARGUMENT: "`await f()`; with the flag `async for x in await f()`",
    Convention.COROUTINE_THEN_ITERATE: "`async for x in await f()`",
    Convention.ASYNC_GENERATOR: "`async for x in f()`",
    Convention.ASYNC_CONTEXT_MANAGER: "`async with f() as x`",
    Convention.AWAIT_OR_ITERATE: "`await f()` or `async for x in f()`",
    Convention.GENERATOR_BY_ARGUMENT: "`async for x in f()` or `await f()`, by the argument",
    Convention.HANDLE: "`x = f()`",
}


class Mechanism(Enum):
    """How the plugin mends what mypy makes of an entry point by itself; the value says it in the documentation."""

    SELECTOR = "overloads kept apart under `**kw: Any`"
    EVENT_STREAM = "items of a stream whose `__anext__` has no annotation"
    RESPONSE_MODEL = "result by `response_model`"
    IDENTITY_DECORATOR = "signature kept through a decorator"
    COROUTINE_RESULT = "`Awaitable` that is a coroutine"
    GENERATOR_RESULT = "an iterator that is an async generator, where it is closed"
    NONE_FLAG = "`None` taken for the flag"


class EntryPoint(NamedTuple):
    """One function or method that users of a client call.

    Attributes:
        name: mypy's full name of it.
        convention: how it is used.
        argument: the argument that decides between results, if one does.
        mechanisms: what the plugin mends here; empty where the client's own types, or the stub, are right.
        aliases: other full names of the same entry point, as run time or an attribute gives them.
        note: what a user of it should know, in one line.
    """

    name: str
    convention: Convention
    argument: str | None = None
    mechanisms: tuple[Mechanism, ...] = ()
    aliases: tuple[str, ...] = ()
    note: str = ""


class Alias(NamedTuple):
    """An attribute without annotation, and what it holds.

    Attributes:
        name: mypy's full name of the attribute or property.
        holds: the full name of the class of its value.
        member: a method of that class where the attribute holds the bound method.
    """

    name: str
    holds: str
    member: str | None = None


class Client(NamedTuple):
    """One distribution on PyPI.

    Attributes:
        distribution: its name on PyPI.
        package: the name it is imported by.
        since: the oldest version read; its entry points are of the same form.
        version: the newest version read, which the tests install.
        source: where in that source the facts stand.
        entries: what users call.
        aliases: attributes without annotation.
        stub: whether `stubs/<distribution>` refines or replaces its types.
    """

    distribution: str
    package: str
    since: str
    version: str
    source: str
    entries: tuple[EntryPoint, ...]
    aliases: tuple[Alias, ...] = ()
    stub: bool = False


_FLAG = (Mechanism.SELECTOR,)
_FLAG_OR_NONE = (Mechanism.SELECTOR, Mechanism.NONE_FLAG)
_STREAM = (Mechanism.EVENT_STREAM,)


def _by_flag(
    name: str,
    mechanisms: tuple[Mechanism, ...] = _FLAG,
    *,
    aliases: tuple[str, ...] = (),
    note: str = "",
) -> EntryPoint:
    """A coroutine function whose result is a stream under ``stream=True``."""
    return EntryPoint(name, Convention.COROUTINE_BY_ARGUMENT, "stream", mechanisms, aliases, note)


def _coroutine(name: str, *mechanisms: Mechanism, note: str = "") -> EntryPoint:
    return EntryPoint(name, Convention.COROUTINE, mechanisms=mechanisms, note=note)


def _then_iterate(name: str, note: str = "", *mechanisms: Mechanism) -> EntryPoint:
    return EntryPoint(name, Convention.COROUTINE_THEN_ITERATE, mechanisms=mechanisms, note=note)


def _generator(name: str, note: str = "") -> EntryPoint:
    """An async generator, most of them declared ``AsyncIterator`` or ``AsyncIterable``."""
    return EntryPoint(name, Convention.ASYNC_GENERATOR, mechanisms=(Mechanism.GENERATOR_RESULT,), note=note)


def _context_manager(name: str, note: str = "") -> EntryPoint:
    return EntryPoint(name, Convention.ASYNC_CONTEXT_MANAGER, note=note)


def _paginator(name: str) -> EntryPoint:
    return EntryPoint(name, Convention.AWAIT_OR_ITERATE)


def _handle(name: str, note: str = "") -> EntryPoint:
    return EntryPoint(name, Convention.HANDLE, note=note)


def _by_version(name: str) -> EntryPoint:
    return EntryPoint(
        name,
        Convention.GENERATOR_BY_ARGUMENT,
        "version",
        (Mechanism.SELECTOR, Mechanism.COROUTINE_RESULT),
        note='an async generator for `version="v1"` and `"v2"`, a coroutine for `"v3"`',
    )


def _stream_class(name: str, note: str = "") -> EntryPoint:
    """The class of a stream whose iteration methods upstream left without annotations."""
    return EntryPoint(name, Convention.HANDLE, mechanisms=_STREAM, note=note or "the stream itself: `async for x in s`")


CLIENTS: tuple[Client, ...] = (
    Client(
        "openai",
        "openai",
        "3.0.0",
        "3.52.0",
        "resources/**: overloads on `stream`; pagination.py; _streaming.py",
        (
            _by_flag("openai.resources.chat.completions.completions.AsyncCompletions.create"),
            _by_flag("openai.resources.completions.AsyncCompletions.create"),
            _by_flag("openai.resources.responses.responses.AsyncResponses.create"),
            _by_flag("openai.resources.responses.responses.AsyncResponses.retrieve"),
            _by_flag("openai.resources.beta.responses.responses.AsyncResponses.create"),
            _by_flag("openai.resources.beta.responses.responses.AsyncResponses.retrieve"),
            _by_flag("openai.resources.beta.threads.runs.runs.AsyncRuns.create"),
            _by_flag("openai.resources.beta.threads.runs.runs.AsyncRuns.submit_tool_outputs"),
            _by_flag("openai.resources.beta.threads.threads.AsyncThreads.create_and_run"),
            _by_flag("openai.resources.images.AsyncImages.edit"),
            _by_flag("openai.resources.images.AsyncImages.generate"),
            _by_flag(
                "openai.resources.audio.transcriptions.AsyncTranscriptions.create",
                note="the result depends on `response_format` as well",
            ),
            _coroutine("openai.resources.chat.completions.completions.AsyncCompletions.parse"),
            _context_manager("openai.resources.chat.completions.completions.AsyncCompletions.stream"),
            _context_manager("openai.resources.responses.responses.AsyncResponses.stream"),
            _context_manager("openai.resources.realtime.realtime.AsyncRealtime.connect"),
            _paginator("openai.resources.models.AsyncModels.list"),
            _paginator("openai.resources.files.AsyncFiles.list"),
            _paginator("openai.resources.batches.AsyncBatches.list"),
        ),
        stub=True,
    ),
    Client(
        "anthropic",
        "anthropic",
        "2.0.0",
        "2.11.0",
        "resources/**: overloads on `stream`; pagination.py; lib/streaming/_messages.py",
        (
            _by_flag("anthropic.resources.messages.messages.AsyncMessages.create", _FLAG_OR_NONE),
            _by_flag("anthropic.resources.beta.messages.messages.AsyncMessages.create", _FLAG_OR_NONE),
            EntryPoint(
                "anthropic.resources.beta.messages.messages.AsyncMessages.tool_runner",
                Convention.HANDLE,
                "stream",
                note="the runner is iterated with `async for`",
            ),
            _context_manager("anthropic.resources.messages.messages.AsyncMessages.stream"),
            _context_manager("anthropic.resources.beta.messages.messages.AsyncMessages.stream"),
            _then_iterate("anthropic.resources.messages.batches.AsyncBatches.results"),
            _paginator("anthropic.resources.messages.batches.AsyncBatches.list"),
            _paginator("anthropic.resources.models.AsyncModels.list"),
        ),
        stub=True,
    ),
    Client(
        "groq",
        "groq",
        "1.0.0",
        "1.7.0",
        "resources/chat/completions.py: overloads on `stream`",
        (_by_flag("groq.resources.chat.completions.AsyncCompletions.create"),),
    ),
    Client(
        "together",
        "together",
        "3.0.0",
        "3.1.1",
        "resources/chat/completions.py, completions.py, audio/speech.py: overloads on `stream`",
        (
            _by_flag("together.resources.chat.completions.AsyncCompletionsResource.create", _FLAG_OR_NONE),
            _by_flag("together.resources.completions.AsyncCompletionsResource.create", _FLAG_OR_NONE),
            _by_flag("together.resources.audio.speech.AsyncSpeechResource.create"),
        ),
    ),
    Client(
        "fireworks-ai",
        "fireworks",
        "1.2.0",
        "1.2.30",
        "resources/chat/completions.py, resources/completions.py: overloads on `stream`",
        (
            _by_flag("fireworks.resources.chat.completions.AsyncCompletionsResource.create"),
            _by_flag("fireworks.resources.completions.AsyncCompletionsResource.create"),
        ),
    ),
    Client(
        "cerebras-cloud-sdk",
        "cerebras.cloud.sdk",
        "1.67.0",
        "1.91.0",
        "resources/chat/completions.py: one signature, `stream: Optional[bool]`; _streaming.py",
        (
            _by_flag("cerebras.cloud.sdk.resources.chat.completions.AsyncCompletionsResource.create"),
            _by_flag("cerebras.cloud.sdk.resources.completions.AsyncCompletionsResource.create"),
        ),
        stub=True,
    ),
    Client(
        "azure-ai-inference",
        "azure.ai.inference",
        "1.0.0b8",
        "1.0.0b9",
        "aio/_patch.py: overloads on `stream`; models/_patch.py",
        (_by_flag("azure.ai.inference.aio._patch.ChatCompletionsClient.complete"),),
    ),
    Client(
        "openrouter",
        "openrouter",
        "1.3.62",
        "1.3.84",
        "chat.py, responses.py, beta_responses.py: overloads on `stream`; utils/eventstreaming.py",
        (
            _by_flag("openrouter.chat.Chat.send_async"),
            _by_flag("openrouter.responses.Responses.send_async"),
            _by_flag("openrouter.beta_responses.BetaResponses.send_async"),
        ),
        stub=True,
    ),
    Client(
        "huggingface_hub",
        "huggingface_hub",
        "2.0.0",
        "2.4.0",
        "inference/_generated/_async_client.py: overloads on `stream`, `create` a bare property",
        (
            _by_flag(
                "huggingface_hub.inference._generated._async_client.AsyncInferenceClient.chat_completion",
                (Mechanism.SELECTOR, Mechanism.GENERATOR_RESULT),
                aliases=("huggingface_hub.inference._generated._async_client.ProxyClientChatCompletions.create",),
            ),
            _by_flag(
                "huggingface_hub.inference._generated._async_client.AsyncInferenceClient.text_generation",
                (Mechanism.SELECTOR, Mechanism.GENERATOR_RESULT),
                note="the result depends on `details` as well",
            ),
        ),
        (
            Alias(
                "huggingface_hub.inference._generated._async_client.ProxyClientChatCompletions.create",
                "huggingface_hub.inference._generated._async_client.AsyncInferenceClient",
                "chat_completion",
            ),
            Alias(
                "huggingface_hub.inference._client.ProxyClientChatCompletions.create",
                "huggingface_hub.inference._client.InferenceClient",
                "chat_completion",
            ),
        ),
    ),
    Client(
        "litellm",
        "litellm",
        "1.109.1",
        "1.109.1",
        "main.py, responses/dispatch.py, router.py; utils.py: `client`",
        (
            _by_flag("litellm.main.acompletion", (), aliases=("litellm.chat_completions.dispatch.acompletion",)),
            _by_flag("litellm.main.atext_completion", ()),
            _by_flag("litellm.responses.dispatch.aresponses", (), aliases=("litellm.responses.main.aresponses",)),
            _by_flag("litellm.router.Router.acompletion"),
            _coroutine("litellm.main.aembedding"),
            EntryPoint("litellm.utils.client", Convention.HANDLE, mechanisms=(Mechanism.IDENTITY_DECORATOR,)),
        ),
        stub=True,
    ),
    Client(
        "ollama",
        "ollama",
        "0.6.0",
        "0.6.3",
        "_client.py: overloads on `stream` without `bool`; `_request` streams by an async generator",
        (
            _by_flag("ollama._client.AsyncClient.chat"),
            _by_flag("ollama._client.AsyncClient.generate"),
            _by_flag("ollama._client.AsyncClient.pull"),
            _by_flag("ollama._client.AsyncClient.push"),
            _by_flag("ollama._client.AsyncClient.create"),
            _coroutine("ollama._client.AsyncClient.embed"),
        ),
        stub=True,
    ),
    Client(
        "mistralai",
        "mistralai.client",
        "3.0.0",
        "3.7.0",
        "client/chat.py, client/conversations.py; client/utils/eventstreaming.py without annotations",
        (
            _then_iterate("mistralai.client.chat.Chat.stream_async"),
            _coroutine("mistralai.client.chat.Chat.complete_async"),
            _then_iterate("mistralai.client.agents.Agents.stream_async"),
            _then_iterate("mistralai.client.fim.Fim.stream_async"),
            _then_iterate("mistralai.client.transcriptions.Transcriptions.stream_async"),
            _then_iterate("mistralai.client.conversations.Conversations.start_stream_async"),
            _then_iterate("mistralai.client.conversations.Conversations.append_stream_async"),
            _stream_class("mistralai.azure.client.utils.eventstreaming.EventStreamAsync"),
            _stream_class("mistralai.gcp.client.utils.eventstreaming.EventStreamAsync"),
        ),
        stub=True,
    ),
    Client(
        "cohere",
        "cohere",
        "6.0.0",
        "7.3.1",
        "base_client.py: properties without annotation; v2/client.py",
        (
            _generator("cohere.v2.client.AsyncV2Client.chat_stream"),
            _coroutine("cohere.v2.client.AsyncV2Client.chat"),
            _generator("cohere.base_client.AsyncBaseCohere.chat_stream"),
            _coroutine("cohere.base_client.AsyncBaseCohere.chat"),
            _generator("cohere.base_client.AsyncBaseCohere.generate_stream"),
        ),
        (
            Alias("cohere.base_client.AsyncBaseCohere.v2", "cohere.v2.client.AsyncV2Client"),
            Alias("cohere.base_client.AsyncBaseCohere.batches", "cohere.batches.client.AsyncBatchesClient"),
            Alias(
                "cohere.base_client.AsyncBaseCohere.embed_jobs",
                "cohere.embed_jobs.client.AsyncEmbedJobsClient",
            ),
            Alias("cohere.base_client.AsyncBaseCohere.datasets", "cohere.datasets.client.AsyncDatasetsClient"),
            Alias(
                "cohere.base_client.AsyncBaseCohere.connectors",
                "cohere.connectors.client.AsyncConnectorsClient",
            ),
            Alias("cohere.base_client.AsyncBaseCohere.models", "cohere.models.client.AsyncModelsClient"),
            Alias(
                "cohere.base_client.AsyncBaseCohere.finetuning",
                "cohere.finetuning.client.AsyncFinetuningClient",
            ),
            Alias("cohere.base_client.AsyncBaseCohere.audio", "cohere.audio.client.AsyncAudioClient"),
            Alias("cohere.base_client.BaseCohere.v2", "cohere.v2.client.V2Client"),
        ),
    ),
    Client(
        "google-genai",
        "google.genai",
        "3.0.0",
        "3.4.0",
        "models.py, chats.py, live.py; _gaos/interactions.py; _gaos/utils/eventstreaming.py",
        (
            _then_iterate("google.genai.models.AsyncModels.generate_content_stream", "", Mechanism.GENERATOR_RESULT),
            _coroutine("google.genai.models.AsyncModels.generate_content"),
            _then_iterate("google.genai.chats.AsyncChat.send_message_stream", "", Mechanism.GENERATOR_RESULT),
            _coroutine("google.genai.chats.AsyncChat.send_message"),
            _context_manager("google.genai.live.AsyncLive.connect"),
            _generator("google.genai.live.AsyncSession.receive"),
            _then_iterate("google.genai.models.AsyncModels.list"),
            _by_flag(
                "google.genai._gaos.interactions.AsyncInteractions.create",
                note="a `model` that is not a literal falls to upstream's overload for anything",
            ),
            _by_flag("google.genai._gaos.interactions.AsyncInteractions.get"),
            _stream_class("google.genai._gaos.utils.eventstreaming.AsyncStream"),
        ),
    ),
    Client(
        "xai-sdk",
        "xai_sdk",
        "1.21.0",
        "1.21.0",
        "aio/chat.py",
        (
            _generator("xai_sdk.aio.chat.Chat.stream"),
            _generator("xai_sdk.aio.chat.Chat.stream_batch"),
            _coroutine("xai_sdk.aio.chat.Chat.sample"),
            _coroutine("xai_sdk.aio.chat.Chat.parse"),
            _handle("xai_sdk.aio.chat.Client.create", "a plain function: gives the `Chat`"),
        ),
        stub=True,
    ),
    Client(
        "replicate",
        "replicate",
        "1.0.0",
        "1.0.7",
        "client.py: `async def async_stream`; stream.py: `async_stream` with `yield`",
        (
            _then_iterate(
                "replicate.client.Client.async_stream", "also `replicate.async_stream`", Mechanism.GENERATOR_RESULT
            ),
            _generator(
                "replicate.stream.async_stream",
                "the function behind `Client.async_stream`, of the other convention",
            ),
            _coroutine(
                "replicate.client.Client.async_run",
                note="gives a value or an async iterator, as the model does",
            ),
        ),
    ),
    Client(
        "langchain-core",
        "langchain_core",
        "1.8.0",
        "1.8.1",
        "runnables/base.py, language_models/chat_models.py",
        (
            _generator("langchain_core.runnables.base.Runnable.astream"),
            _generator("langchain_core.runnables.base.Runnable.astream_log"),
            _generator("langchain_core.runnables.base.Runnable.abatch_as_completed"),
            _generator("langchain_core.language_models.chat_models.BaseChatModel.astream"),
            _coroutine("langchain_core.runnables.base.Runnable.ainvoke"),
            _coroutine("langchain_core.language_models.chat_models.BaseChatModel.ainvoke"),
            _by_version("langchain_core.runnables.base.Runnable.astream_events"),
            _by_version("langchain_core.language_models.chat_models.BaseChatModel.astream_events"),
        ),
    ),
    Client(
        "langgraph",
        "langgraph",
        "1.2.0",
        "1.2.22",
        "pregel/main.py",
        (
            _generator("langgraph.pregel.main.Pregel.astream"),
            _coroutine("langgraph.pregel.main.Pregel.ainvoke"),
            _by_version("langgraph.pregel.main.Pregel.astream_events"),
        ),
    ),
    Client(
        "llama-index-core",
        "llama_index.core",
        "0.14.19",
        "0.14.25",
        "core/llms/callbacks.py, core/callbacks/utils.py: decorators that give `Callable`; base/llms/base.py",
        (
            _then_iterate("llama_index.core.base.llms.base.BaseLLM.astream_chat"),
            _then_iterate("llama_index.core.base.llms.base.BaseLLM.astream_complete"),
            _coroutine("llama_index.core.base.llms.base.BaseLLM.achat"),
            _coroutine("llama_index.core.base.llms.base.BaseLLM.acomplete"),
            _then_iterate("llama_index.core.llms.llm.LLM.astream_structured_predict"),
            _generator("llama_index.core.chat_engine.types.StreamingAgentChatResponse.async_response_gen"),
        ),
        stub=True,
    ),
    Client(
        "instructor",
        "instructor",
        "1.16.0",
        "1.17.0",
        "v2/core/client.py: `create -> T | Any`",
        (
            EntryPoint(
                "instructor.v2.core.client.AsyncInstructor.create",
                Convention.COROUTINE_BY_ARGUMENT,
                "response_model",
                (Mechanism.RESPONSE_MODEL,),
                note="`response_model=Iterable[M]` gives an async generator of `M`",
            ),
            _generator("instructor.v2.core.client.AsyncInstructor.create_partial"),
            _generator("instructor.v2.core.client.AsyncInstructor.create_iterable"),
            _coroutine("instructor.v2.core.client.AsyncInstructor.create_with_completion"),
        ),
        stub=True,
    ),
    Client(
        "dspy",
        "dspy",
        "3.4.1",
        "3.4.1",
        "streaming/streamify.py, utils/asyncify.py, primitives/module.py",
        (
            _handle("dspy.streaming.streamify.streamify", "gives an async generator function"),
            _handle("dspy.utils.asyncify.asyncify", "gives a coroutine function"),
            _coroutine("dspy.primitives.module.Module.acall"),
        ),
        stub=True,
    ),
    Client(
        "pydantic-ai-slim",
        "pydantic_ai",
        "2.50.0",
        "2.68.0",
        "agent/abstract.py, result.py",
        (
            _coroutine("pydantic_ai.agent.abstract.AbstractAgent.run"),
            _context_manager("pydantic_ai.agent.abstract.AbstractAgent.run_stream"),
            _context_manager("pydantic_ai.agent.abstract.AbstractAgent.run_stream_events"),
            _context_manager("pydantic_ai.agent.abstract.AbstractAgent.iter"),
            _generator("pydantic_ai.result.StreamedRunResult.stream_text"),
            _generator("pydantic_ai.result.StreamedRunResult.stream_output"),
        ),
    ),
    Client(
        "openai-agents",
        "agents",
        "0.20.0",
        "0.24.0",
        "run.py, result.py",
        (
            _coroutine("agents.run.Runner.run"),
            _handle("agents.run.Runner.run_streamed", "a plain function: iterate `.stream_events()` of its result"),
            _generator("agents.result.RunResultStreaming.stream_events"),
        ),
    ),
    Client(
        "claude-agent-sdk",
        "claude_agent_sdk",
        "0.2.186",
        "0.2.186",
        "query.py, client.py",
        (
            _generator("claude_agent_sdk.query.query"),
            _coroutine(
                "claude_agent_sdk.client.ClaudeSDKClient.query",
                note="gives None: the answer comes from `receive_response`",
            ),
            _generator("claude_agent_sdk.client.ClaudeSDKClient.receive_response"),
            _generator("claude_agent_sdk.client.ClaudeSDKClient.receive_messages"),
        ),
    ),
    Client(
        "mcp",
        "mcp",
        "2.0.0",
        "2.3.0",
        "client/sse.py without a return annotation; client/streamable_http.py; client/session.py",
        (
            _context_manager("mcp.client.sse.sse_client"),
            _context_manager("mcp.client.streamable_http.streamable_http_client"),
            _coroutine("mcp.client.session.ClientSession.call_tool"),
        ),
        stub=True,
    ),
    Client(
        "semantic-kernel",
        "semantic_kernel",
        "1.40.0",
        "1.45.0",
        "agents/chat_completion/, kernel.py, connectors/ai/chat_completion_client_base.py",
        (
            _coroutine(
                "semantic_kernel.agents.chat_completion.chat_completion_agent.ChatCompletionAgent.get_response",
                Mechanism.COROUTINE_RESULT,
            ),
            _generator("semantic_kernel.agents.chat_completion.chat_completion_agent.ChatCompletionAgent.invoke"),
            _generator(
                "semantic_kernel.agents.chat_completion.chat_completion_agent.ChatCompletionAgent.invoke_stream"
            ),
            _generator("semantic_kernel.kernel.Kernel.invoke_stream"),
            _generator("semantic_kernel.kernel.Kernel.invoke_prompt_stream"),
            _coroutine("semantic_kernel.kernel.Kernel.invoke"),
            _generator(
                "semantic_kernel.connectors.ai.chat_completion_client_base"
                ".ChatCompletionClientBase.get_streaming_chat_message_content"
            ),
            _generator(
                "semantic_kernel.connectors.ai.chat_completion_client_base"
                ".ChatCompletionClientBase.get_streaming_chat_message_contents"
            ),
            _coroutine("semantic_kernel.agents.agent.Agent.get_response", Mechanism.COROUTINE_RESULT),
        ),
    ),
    Client(
        "autogen-agentchat",
        "autogen_agentchat",
        "0.7.0",
        "0.7.5",
        "agents/_base_chat_agent.py; autogen_core/models/_model_client.py",
        (
            _coroutine("autogen_agentchat.agents._base_chat_agent.BaseChatAgent.run"),
            _generator("autogen_agentchat.agents._base_chat_agent.BaseChatAgent.run_stream"),
            _generator("autogen_core.models._model_client.ChatCompletionClient.create_stream"),
            _coroutine("autogen_core.models._model_client.ChatCompletionClient.create"),
        ),
    ),
    Client(
        "google-adk",
        "google.adk",
        "2.0.0",
        "2.13.0",
        "runners.py, agents/base_agent.py, models/base_llm.py",
        (
            _generator("google.adk.runners.Runner.run_async"),
            _generator("google.adk.runners.Runner.run_live"),
            _generator("google.adk.agents.base_agent.BaseAgent.run_async"),
            _generator(
                "google.adk.models.base_llm.BaseLlm.generate_content_async",
                "`stream=` does not change the convention",
            ),
        ),
    ),
)


def entry_points() -> Iterator[tuple[Client, EntryPoint]]:
    """Every row of the table.

    Returns:
        Each entry point with the client that has it, in the table's order.
    """
    for client in CLIENTS:
        for entry in client.entries:
            yield client, entry


def _versions(client: Client) -> str:
    return client.version if client.since == client.version else f"{client.since} to {client.version}"


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
