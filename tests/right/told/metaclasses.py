"""Classes whose metaclass leaves their call as it is, or says what it gives."""

from typing import Any


class Registry(type):
    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)


class Job(metaclass=Registry):
    pass


class Text(type):
    def __call__(cls, *args: Any, **kwargs: Any) -> str:
        return "text"


class Page(metaclass=Text):
    pass


async def main() -> None:
    await Job()  # E: await-non-awaitable
    await Page()  # E: await-non-awaitable
