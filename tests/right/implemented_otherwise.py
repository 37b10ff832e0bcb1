"""Overloads that say nothing of what a decorator makes of their implementation, and of a coroutine that a task unwraps."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Generic, Literal, Optional, ParamSpec, TypeVar, Union, overload

P = ParamSpec("P")
R = TypeVar("R")


def dispatch(
    function: Callable[P, Coroutine[Any, Any, R]],
) -> Callable[[Callable[P, R]], Callable[P, Union[R, Coroutine[Any, Any, R]]]]:
    def decorate(plain: Callable[P, R]) -> Callable[P, Union[R, Coroutine[Any, Any, R]]]:
        def call(*args: P.args, **kwargs: P.kwargs) -> Union[R, Coroutine[Any, Any, R]]:
            try:
                asyncio.get_running_loop()
            except RuntimeError:
                return plain(*args, **kwargs)
            return function(*args, **kwargs)

        return call

    return decorate


async def apause(key: Optional[str] = None) -> Optional[str]:
    return key


@overload
def pause(key: None = None) -> None: ...
@overload
def pause(key: str) -> str: ...
@dispatch(apause)
def pause(key: Optional[str] = None) -> Optional[str]:
    return key


class Rule:
    enabled = True

    @staticmethod
    async def aread(name: str = "", number: int = 0) -> "Rule":
        return Rule()

    @overload
    @staticmethod
    async def read(name: str) -> "Rule": ...
    @overload
    @staticmethod
    async def read(name: str = "", number: int = 0) -> "Rule": ...
    @staticmethod
    @dispatch(aread)
    def read(name: str = "", number: int = 0) -> "Rule":
        return Rule()


class Future(Generic[R]):
    def __init__(self, value: R) -> None:
        self.value = value

    def result(self) -> R:
        return self.value


class Task(Generic[P, R]):
    def __init__(self, function: Callable[P, R]) -> None:
        self.function: Any = function

    @overload
    def submit(self: "Task[P, R]", *args: P.args, **kwargs: P.kwargs) -> Future[R]: ...
    @overload
    def submit(
        self: "Task[P, Coroutine[Any, Any, R]]", *args: P.args, state: Literal[False], **kwargs: P.kwargs
    ) -> Future[R]: ...
    def submit(self, *args: Any, **kwargs: Any) -> Any:
        return Future(asyncio.run(self.function(*args)))


async def double(x: int) -> int:
    return x * 2


def flow() -> None:
    future = Task(double).submit(2)
    print(future.result() + 1)
    future.result()
    print(Rule.read("a").enabled)
    pause("a")


async def main() -> None:
    print(await pause())
    print(await pause("a"))
    print((await Rule.read("a")).enabled)


flow()
asyncio.run(main())
