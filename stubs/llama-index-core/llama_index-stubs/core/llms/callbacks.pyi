import inspect as inspect
from collections.abc import AsyncGenerator as AsyncGenerator
from collections.abc import Callable as Callable
from collections.abc import Generator as Generator
from collections.abc import Sequence as Sequence
from contextlib import contextmanager as contextmanager
from typing import (
    Any as Any,
)
from typing import (
    TypeVar,
)
from typing import (
    cast as cast,
)

from llama_index.core.base.llms.types import (
    ChatMessage as ChatMessage,
)
from llama_index.core.base.llms.types import (
    ChatResponse as ChatResponse,
)
from llama_index.core.base.llms.types import (
    ChatResponseAsyncGen as ChatResponseAsyncGen,
)
from llama_index.core.base.llms.types import (
    ChatResponseGen as ChatResponseGen,
)
from llama_index.core.base.llms.types import (
    CompletionResponse as CompletionResponse,
)
from llama_index.core.base.llms.types import (
    CompletionResponseAsyncGen as CompletionResponseAsyncGen,
)
from llama_index.core.base.llms.types import (
    CompletionResponseGen as CompletionResponseGen,
)
from llama_index.core.callbacks import (
    CallbackManager as CallbackManager,
)
from llama_index.core.callbacks import (
    CBEventType as CBEventType,
)
from llama_index.core.callbacks import (
    EventPayload as EventPayload,
)
from llama_index.core.instrumentation import get_dispatcher as get_dispatcher
from llama_index.core.instrumentation.events.exception import ExceptionEvent as ExceptionEvent
from llama_index.core.instrumentation.events.llm import (
    LLMChatEndEvent as LLMChatEndEvent,
)
from llama_index.core.instrumentation.events.llm import (
    LLMChatInProgressEvent as LLMChatInProgressEvent,
)
from llama_index.core.instrumentation.events.llm import (
    LLMChatStartEvent as LLMChatStartEvent,
)
from llama_index.core.instrumentation.events.llm import (
    LLMCompletionEndEvent as LLMCompletionEndEvent,
)
from llama_index.core.instrumentation.events.llm import (
    LLMCompletionInProgressEvent as LLMCompletionInProgressEvent,
)
from llama_index.core.instrumentation.events.llm import (
    LLMCompletionStartEvent as LLMCompletionStartEvent,
)
from llama_index.core.instrumentation.span import active_span_id as active_span_id
from llama_index_instrumentation.dispatcher import Dispatcher

_R = TypeVar("_R")

dispatcher: Dispatcher

def llm_chat_callback() -> Callable[[Callable[..., _R]], Callable[..., _R]]: ...
def llm_completion_callback() -> Callable[[Callable[..., _R]], Callable[..., _R]]: ...

# What a later version of the client adds is Any here, not an error.
def __getattr__(name: str) -> Any: ...
