"""Decorators that do not work on async functions of some kind, by their full names.

Left out on purpose, because they hold both kinds: ``stamina.retry`` (async generators from 25.2.0 on),
``langsmith.traceable``, ``langfuse.observe``, ``logfire.instrument``, ddtrace's ``Tracer.wrap``, asyncclick.
Left out because it depends on what no type shows: ``pytest.fixture`` (a plugin may run it). Left out because
mypy rejects the wrong kind: ``contextlib.contextmanager``, ``asynccontextmanager``, Flask's routes.
"""

from __future__ import annotations

from typing import NamedTuple

from mypy_asyncgen.tables import by_name


class DecoratorRule(NamedTuple):
    """A decorator and what it does not work on.

    An entry does not hold for a subclass that overrides the method: that is how a decorator learns to await.

    Attributes:
        name: the full name of the decorator, or of the function that makes it (``retry(...)``).
        coroutine: why it does not work on a coroutine function, as an error says it; None where it does.
        async_generator: why it does not work on an async generator function; None where it does.
        instead: what to write instead, as a note says it.
        source: where this was read, with the library's version.
        unless: keyword arguments of the decorator that, where given, may make it hold an async function
            (``click.command(cls=AsyncCommand)``), so that nothing is certain.
        exact: whether the receiver must be of the very class in the name, because people make subclasses of
            it that await.
    """

    name: str
    coroutine: str | None
    async_generator: str | None
    instead: str
    source: str
    unless: tuple[str, ...] = ()
    exact: bool = False


_LIBRARY = "https://docs.python.org/3/library/"


def _caches(source: str, *names: str) -> tuple[DecoratorRule, ...]:
    return tuple(
        DecoratorRule(
            name,
            "it keeps the coroutine, which can be awaited only once",
            "it keeps the generator, which can be iterated only once",
            'Cache the result inside, or use a cache made for coroutines ("async_lru.alru_cache")',
            source,
        )
        for name in names
    )


def _retries(source: str, *names: str, coroutine: bool = False) -> tuple[DecoratorRule, ...]:
    instead = 'Retry inside it, or use "stamina.retry" (25.2.0 or later), which runs async generators again'
    if coroutine:
        instead = 'Use a retry that awaits: "tenacity.retry", "stamina.retry"'
    return tuple(
        DecoratorRule(
            name,
            "it retries the call that makes the coroutine, never its run" if coroutine else None,
            "it retries the call that makes the generator, never its iteration",
            instead,
            source,
        )
        for name in names
    )


def _calls(
    source: str, instead: str, *names: str, unless: tuple[str, ...] = (), exact: bool = False
) -> tuple[DecoratorRule, ...]:
    return tuple(
        DecoratorRule(
            name,
            "it calls the function and drops the coroutine",
            "it calls the function and drops the generator",
            instead,
            source,
            unless,
            exact,
        )
        for name in names
    )


_STANDARD_LIBRARY = (
    *_caches(_LIBRARY + "functools.html#functools.lru_cache", "functools.lru_cache"),
    *_caches(_LIBRARY + "functools.html#functools.cache", "functools.cache"),
    *_caches(_LIBRARY + "functools.html#functools.cached_property", "functools.cached_property"),
    DecoratorRule(
        "contextlib.ContextDecorator.__call__",
        "it leaves the context before the coroutine runs",
        "it leaves the context before the generator runs",
        'Use "with" inside the function',
        _LIBRARY + "contextlib.html#contextlib.ContextDecorator",
    ),
    *_calls(
        _LIBRARY + "atexit.html#atexit.register",
        'Give a plain "def" that calls "asyncio.run(...)", or clean up in a "finally" of the coroutine',
        "atexit.register",
    ),
    *_calls(
        _LIBRARY + "contextlib.html#contextlib.ExitStack.callback",
        'Use "push_async_callback" of an "AsyncExitStack"',
        "contextlib._BaseExitStack.callback",
    ),
)

_CACHES = (
    *_caches(
        "cachetools 8.0.0, cachetools/__init__.py:cached",
        "cachetools.cached",
        "cachetools.cachedmethod",
        "cachetools.func.fifo_cache",
        "cachetools.func.lfu_cache",
        "cachetools.func.lru_cache",
        "cachetools.func.rr_cache",
        "cachetools.func.ttl_cache",
    ),
    *_caches("werkzeug 3.1.9, werkzeug/utils.py:cached_property.__get__", "werkzeug.utils.cached_property"),
    *_caches(
        "propcache 0.5.4, propcache/_helpers_py.py:under_cached_property.__get__",
        "propcache._helpers_py.under_cached_property",
    ),
    # cached_property.cached_property makes a task of a coroutine; its siblings do not.
    DecoratorRule(
        "cached_property.cached_property",
        None,
        "it keeps the generator, which can be iterated only once",
        "Make it a method",
        "cached_property 2.0.1, cached_property.py:cached_property.__get__",
    ),
    *_caches(
        "cached_property 2.0.1, cached_property.py:threaded_cached_property.__get__",
        "cached_property.threaded_cached_property",
        "cached_property.cached_property_with_ttl",
        "cached_property.threaded_cached_property_with_ttl",
    ),
    # joblib awaits a coroutine function before it stores the result.
    DecoratorRule(
        "joblib.memory.Memory.cache",
        None,
        "it stores what the call gives, and a generator cannot be stored",
        'Put it on an "async def" that returns a list',
        "joblib 1.6.0, joblib/memory.py:Memory.cache",
    ),
)

_RETRIES = (
    *_retries("tenacity 9.2.1, tenacity/__init__.py:retry", "tenacity.retry"),
    *_retries(
        "tenacity 9.2.1, tenacity/asyncio/__init__.py:AsyncRetrying.__call__",
        "tenacity.asyncio.AsyncRetrying.wraps",
    ),
    *_retries("tenacity 9.2.1, tenacity/__init__.py:Retrying.__call__", "tenacity.Retrying.wraps", coroutine=True),
    *_retries(
        "backoff 2.2.1, backoff/_decorator.py:on_exception",
        "backoff._decorator.on_exception",
        "backoff._decorator.on_predicate",
    ),
    *_retries("retrying 1.4.2, retrying.py:Retrying.call", "retrying.retry", coroutine=True),
)

_TRACING = (
    # In old opentelemetry a span is a plain ContextDecorator, whose entry covers coroutines as well.
    DecoratorRule(
        "opentelemetry.util._decorator._AgnosticContextManager.__call__",
        None,
        "it ends the span before the generator runs",
        'Use "with tracer.start_as_current_span(...)" inside the function',
        "opentelemetry-api 1.45.2, opentelemetry/util/_decorator.py:_AgnosticContextManager.__call__",
    ),
    DecoratorRule(
        "sentry_sdk.tracing.trace",
        None,
        "it ends the span before the generator runs",
        'Use "with sentry_sdk.start_span(...)" inside the function',
        "sentry-sdk 2.75.0, sentry_sdk/tracing_utils.py:create_span_decorator",
    ),
    DecoratorRule(
        "sentry_sdk.crons.decorator.monitor",
        None,
        "it reports success before the generator runs",
        'Use "with monitor(...)" inside the function',
        "sentry-sdk 2.75.0, sentry_sdk/crons/decorator.py:monitor.__call__",
    ),
    DecoratorRule(
        "loguru.Logger.catch",
        None,
        "it catches only what is raised while the generator is made",
        'Use "with logger.catch():" inside the function',
        "loguru 0.7.3, loguru/_logger.py:Logger.catch",
    ),
)

_COMMANDS = (
    *_calls(
        "click 8.5.1, click/core.py:Context.invoke",
        'Make the command a plain "def" that calls "asyncio.run(...)", or use "asyncclick"',
        "click.decorators.command",
        "click.decorators.group",
        "click.core.Group.command",
        "click.core.Group.group",
        unless=("cls",),
        exact=True,
    ),
    *_calls(
        "typer 0.29.2, typer/main.py:get_callback",
        'Make the command a plain "def" that calls "asyncio.run(...)"',
        "typer.main.Typer.command",
        "typer.main.Typer.callback",
        unless=("cls",),
        exact=True,
    ),
    *_calls(
        "invoke 3.0.3, invoke/tasks.py:Task.__call__",
        'Make the task a plain "def" that calls "asyncio.run(...)"',
        "invoke.tasks.task",
        unless=("klass",),
    ),
    *_calls(
        "celery 5.7.0, celery/app/trace.py:build_tracer",
        'Make the task a plain "def" that calls "asyncio.run(...)"',
        "celery.app.base.Celery.task",
        "celery.app.shared_task",
        unless=("base",),
        exact=True,
    ),
    *_calls(
        "https://apscheduler.readthedocs.io/en/3.x/modules/executors/asyncio.html",
        'Use "AsyncIOScheduler", which runs coroutine functions',
        "apscheduler.schedulers.blocking.BlockingScheduler.scheduled_job",
    ),
    *_calls(
        "schedule 1.2.2, schedule/__init__.py:repeat",
        'Make the job a plain "def" that calls "asyncio.run(...)"',
        "schedule.repeat",
    ),
)


def _validators(source: str, coroutine: str, *names: str) -> tuple[DecoratorRule, ...]:
    return tuple(
        DecoratorRule(
            name,
            f"pydantic does not await it: {coroutine} the coroutine",
            f"pydantic does not iterate it: {coroutine} the generator",
            'Make it a plain "def"',
            source,
        )
        for name in names
    )


_OTHERS = (
    *_validators(
        "pydantic 2.14.3, pydantic/functional_validators.py:field_validator",
        "the value becomes",
        "pydantic.functional_validators.field_validator",
        "pydantic.functional_validators.model_validator",
        "pydantic.deprecated.class_validators.validator",
    ),
    *_validators(
        "pydantic 2.14.3, pydantic/functional_serializers.py:field_serializer",
        "the output gets",
        "pydantic.functional_serializers.field_serializer",
        "pydantic.functional_serializers.model_serializer",
    ),
    *_calls(
        "https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html#using-events-with-the-asyncio-extension",
        'Make the listener a plain "def"',
        "sqlalchemy.event.api.listens_for",
    ),
    DecoratorRule(
        "asgiref.sync.sync_to_async",
        "it raises TypeError for a coroutine function",
        None,
        "Leave the decorator away",
        "asgiref 3.13.0, asgiref/sync.py:SyncToAsync.__init__",
    ),
    # "@atomic()" gives an Atomic, which is a ContextDecorator.
    DecoratorRule(
        "django.db.transaction.atomic",
        "it ends the transaction before the coroutine runs",
        "it ends the transaction before the generator runs",
        'Put the queries into a plain "def" and call it through "asgiref.sync.sync_to_async"',
        "https://docs.djangoproject.com/en/stable/topics/async/#queries-the-orm",
    ),
    DecoratorRule(
        "numba.core.decorators.jit",
        "it compiles it as a plain function, whose result cannot be awaited",
        "it cannot compile an async generator",
        'Put it on the plain "def" that does the arithmetic',
        "numba 0.68.1, numba/core/decorators.py:jit",
    ),
    DecoratorRule(
        "numba.core.decorators.njit",
        "it compiles it as a plain function, whose result cannot be awaited",
        "it cannot compile an async generator",
        'Put it on the plain "def" that does the arithmetic',
        "numba 0.68.1, numba/core/decorators.py:njit",
    ),
)

DECORATORS: dict[str, DecoratorRule] = by_name(*_STANDARD_LIBRARY, *_CACHES, *_RETRIES, *_TRACING, *_COMMANDS, *_OTHERS)
