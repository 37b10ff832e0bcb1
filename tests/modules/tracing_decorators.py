"""Decorators without annotations, as applications have them in a module of their own."""

import asyncio
import functools
import inspect

calls = []


def traced(func):
    """Two wrappers, one chosen by what the function is."""

    @functools.wraps(func)
    async def async_wrapper(*args, **kwargs):
        return await func(*args, **kwargs)

    @functools.wraps(func)
    def sync_wrapper(*args, **kwargs):
        return func(*args, **kwargs)

    return async_wrapper if inspect.iscoroutinefunction(func) else sync_wrapper


def checked(func):
    """A plain wrapper, whose call gives what the function gives."""

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        result = func(*args, **kwargs)
        calls.append(func.__name__)
        return result

    return wrapper


def retried(times=3):
    """A factory."""

    def decorator(func):
        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            for _ in range(times - 1):
                try:
                    return await func(*args, **kwargs)
                except OSError:
                    await asyncio.sleep(0)
            return await func(*args, **kwargs)

        return wrapper

    return decorator


def logged(func=None, *, level="info"):
    """With parentheses or without."""

    def decorator(func):
        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            print(level, func.__name__)
            return await func(*args, **kwargs)

        return wrapper

    if func is None:
        return decorator
    return decorator(func)


def in_background(func):
    """Gives a task: the call is not to be awaited."""

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        return asyncio.ensure_future(func(*args, **kwargs))

    return wrapper


def blocking(func):
    """Gives the result."""

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        return asyncio.run(func(*args, **kwargs))

    return wrapper


def either_way(func):
    """Gives the result or a coroutine, as the place needs."""

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.run(func(*args, **kwargs))
        return asyncio.ensure_future(func(*args, **kwargs))

    return wrapper
