"""One file per error code: what its rule listens to, its logic, and its words. Here is the order of the rules."""

from __future__ import annotations

from mypy_asyncgen.rule import Rule
from mypy_asyncgen.rules import (
    async_callback,
    async_decorator,
    async_for_coroutine,
    async_for_iterable,
    async_iterator_declaration,
    async_override,
    async_with_mismatch,
    await_async_generator,
    await_non_awaitable,
    await_outside_async,
    awaited_twice,
    coroutine_as_value,
    coroutine_escape,
    coroutine_in_text,
    dangling_task,
    for_async_iterable,
    probably_unawaited,
    returned_coroutine,
    suspicious_async_iterator,
    truthy_coroutine,
    unawaited_coroutine,
    unclosed_async_generator,
    unused_async_generator,
    wrapped_async_generator,
)

# Of several rules that recognise one thing, the first one speaks.
RULES: tuple[Rule, ...] = (
    # What the protocol itself forbids comes first. An async iterable is named before "cannot be awaited" says less.
    await_async_generator.RULE,
    async_with_mismatch.RULE,
    await_non_awaitable.RULE,
    async_for_coroutine.RULE,
    async_for_iterable.RULE,
    for_async_iterable.RULE,
    # A function that is given or decorated is what is wrong, not the value that comes of it. That a callback's coroutine
    # is lost explains why the call's own value is not awaited, so it comes before `unawaited-coroutine`.
    async_callback.RULE,
    async_decorator.RULE,
    async_override.RULE,
    async_iterator_declaration.RULE,
    suspicious_async_iterator.RULE,
    await_outside_async.RULE,
    # What is done with a value says more than that nothing awaits it.
    truthy_coroutine.RULE,
    coroutine_in_text.RULE,
    awaited_twice.RULE,
    unawaited_coroutine.RULE,
    probably_unawaited.RULE,
    dangling_task.RULE,
    unused_async_generator.RULE,
    returned_coroutine.RULE,
    coroutine_escape.RULE,
    wrapped_async_generator.RULE,
    unclosed_async_generator.RULE,
    # "Used as if it were its result" holds of nearly every misuse, so it is asked last.
    coroutine_as_value.RULE,
)
