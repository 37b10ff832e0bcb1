"""What litellm's users write beside the endpoints: settings, errors, callbacks, costs, caches, providers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import litellm
from litellm import BudgetManager, CustomLLM, ModelResponse, completion_cost, cost_per_token, token_counter
from litellm.caching import Cache, DualCache, InMemoryCache
from litellm.caching.caching import Cache as SameCache
from litellm.exceptions import APIConnectionError, ContextWindowExceededError
from litellm.integrations.custom_logger import CustomLogger
from litellm.types.utils import (
    GenericStreamingChunk,
    LlmProviders,
    ModelResponseStream,
    StandardLoggingPayload,
)
from litellm.utils import get_llm_provider, supports_vision, trim_messages
from typing_extensions import assert_type


class Recorder(CustomLogger):
    def log_success_event(self, kwargs: Any, response_obj: Any, start_time: Any, end_time: Any) -> None:
        payload: StandardLoggingPayload = kwargs["standard_logging_object"]
        print(payload["response_cost"], payload["model"])

    async def async_log_success_event(self, kwargs: Any, response_obj: Any, start_time: Any, end_time: Any) -> None:
        print(response_obj)

    async def async_pre_call_hook(
        self, user_api_key_dict: Any, cache: DualCache, data: dict[str, Any], call_type: str
    ) -> dict[str, Any]:
        return data

    async def async_post_call_streaming_iterator_hook(
        self, user_api_key_dict: Any, response: Any, request_data: dict[str, Any]
    ) -> Any:
        async for chunk in response:
            yield chunk


class Mine(CustomLLM):
    def completion(self, *args: Any, **kwargs: Any) -> ModelResponse:
        return litellm.completion("gpt-4o", [], mock_response="hi")

    def streaming(self, *args: Any, **kwargs: Any) -> Iterator[GenericStreamingChunk]:
        yield from ()

    async def acompletion(self, *args: Any, **kwargs: Any) -> ModelResponse:
        return await litellm.acompletion("gpt-4o", [], mock_response="hi")

    # litellm iterates what astreaming gives without awaiting it
    async def astreaming(self, *args: Any, **kwargs: Any) -> AsyncIterator[GenericStreamingChunk]:
        yield {
            "finish_reason": "stop",
            "index": 0,
            "is_finished": True,
            "text": "hi",
            "tool_use": None,
            "usage": None,
        }


def settings() -> None:
    litellm.drop_params = True
    litellm.modify_params = True
    litellm.set_verbose = True
    litellm.api_key = "sk"
    litellm.api_base = None
    litellm.num_retries = 3
    litellm.request_timeout = 60
    litellm.suppress_debug_info = True
    litellm.success_callback = ["langfuse", print]
    litellm.failure_callback.append("sentry")
    litellm.callbacks = [Recorder()]
    litellm.cache = Cache(type="redis")
    litellm.model_alias_map = {"a": "b"}
    litellm.custom_provider_map = [{"provider": "mine", "custom_handler": Mine()}]
    litellm.enable_cache()
    same: type[SameCache] = Cache
    print(litellm.model_cost["gpt-4o"]["max_tokens"], litellm.model_list, same, InMemoryCache())


def errors() -> None:
    try:
        litellm.completion("gpt-4o", [])
    except (litellm.RateLimitError, litellm.exceptions.Timeout) as error:
        assert_type(error.status_code, int)
        print(error.llm_provider, error.message, error.response)
    except ContextWindowExceededError as error:
        print(error.model)
    except APIConnectionError as error:
        raise RuntimeError from error
    except litellm.BudgetExceededError as error:
        print(error.current_cost)


def counting(response: ModelResponse) -> None:
    assert_type(token_counter(model="gpt-4o", messages=[{"role": "user", "content": "hi"}]), int)
    assert_type(completion_cost(completion_response=response), float)
    assert_type(cost_per_token(model="gpt-4o", prompt_tokens=1, completion_tokens=1), tuple[float, float])
    assert_type(litellm.get_model_info("gpt-4o")["max_tokens"], "int | None")
    assert_type(supports_vision("gpt-4o"), bool)
    model, provider, key, base = get_llm_provider("openai/gpt-4o")
    print(model, provider, key, base, trim_messages([], "gpt-4o"), LlmProviders.OPENAI.value)
    budget = BudgetManager(project_name="p")
    budget.update_cost(user="u", completion_obj=response)


def pieces(chunks: list[ModelResponseStream]) -> None:
    whole = litellm.stream_chunk_builder(chunks)
    if isinstance(whole, ModelResponse):
        print(whole.choices[0].message.content)
    print(litellm.Message(content="hi", role="assistant").model_dump_json(), litellm.Usage(prompt_tokens=1))
    print(litellm.RetryPolicy(RateLimitErrorRetries=2))


def degrades() -> None:
    # Not declared by the stub: Any, or upstream's own types, and never an error.
    from litellm.constants import DEFAULT_MAX_RETRIES
    from litellm.litellm_core_utils.core_helpers import map_finish_reason
    from litellm.types.utils import CallTypes

    print(
        litellm.OpenAIGPTConfig,
        litellm.main.some_internal,
        litellm.utils.some_internal,
        CallTypes.acompletion,
    )
    print(map_finish_reason, DEFAULT_MAX_RETRIES)


def wrong(response: ModelResponse) -> None:
    litellm.drop_params = "yes"  # type: ignore[assignment]
    print(completion_cost(completion_response=response).upper())  # type: ignore[attr-defined]
    litellm.RetryPolicy(Retries=2)  # type: ignore[call-arg]
    print(response.usage.tokens)  # type: ignore[union-attr]
