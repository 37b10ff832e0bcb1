import inspect as inspect
from contextlib import contextmanager as contextmanager
from typing import (
    Any as Any,
    AsyncGenerator as AsyncGenerator,
    Callable as Callable,
    Generator as Generator,
    Sequence as Sequence,
    TypeVar,
    cast as cast,
)
from llama_index.core.base.llms.types import (
    ChatMessage as ChatMessage,
    ChatResponse as ChatResponse,
    ChatResponseAsyncGen as ChatResponseAsyncGen,
    ChatResponseGen as ChatResponseGen,
    CompletionResponse as CompletionResponse,
    CompletionResponseAsyncGen as CompletionResponseAsyncGen,
    CompletionResponseGen as CompletionResponseGen,
)
from llama_index.core.callbacks import (
    CallbackManager as CallbackManager,
    CBEventType as CBEventType,
    EventPayload as EventPayload,
)
from llama_index.core.instrumentation import get_dispatcher as get_dispatcher
from llama_index.core.instrumentation.events.exception import ExceptionEvent as ExceptionEvent
from llama_index_instrumentation.dispatcher import Dispatcher
from llama_index.core.instrumentation.span import active_span_id as active_span_id
from llama_index.core.instrumentation.events.llm import (
    LLMCompletionEndEvent as LLMCompletionEndEvent,
    LLMCompletionStartEvent as LLMCompletionStartEvent,
    LLMChatEndEvent as LLMChatEndEvent,
    LLMChatStartEvent as LLMChatStartEvent,
    LLMChatInProgressEvent as LLMChatInProgressEvent,
    LLMCompletionInProgressEvent as LLMCompletionInProgressEvent,
)

_R = TypeVar("_R")

dispatcher: Dispatcher

def llm_chat_callback() -> Callable[[Callable[..., _R]], Callable[..., _R]]: ...
def llm_completion_callback() -> Callable[[Callable[..., _R]], Callable[..., _R]]: ...
