"""A type test that no coroutine passes: mypy holds what stands behind it for unreachable, and says nothing there."""

from dataclasses import dataclass
from enum import Enum


class Colour(Enum):
    RED = 1


@dataclass
class Response:
    text: str


class Later(Response): ...


async def fetch() -> Response:
    return Response("text")


async def asserted() -> None:
    response = fetch()
    assert isinstance(response, Response)  # E: coroutine-as-value
    print(response.text)


async def asserted_at_once() -> None:
    assert isinstance(fetch(), (Response, Colour)), "no response"  # E: coroutine-as-value


async def in_a_branch() -> None:
    response = fetch()
    if isinstance(response, Response):  # E: coroutine-as-value
        print(response.text)
    else:
        raise TypeError


async def refused(wanted: bool) -> str:
    response = fetch()
    if not isinstance(response, Response | Later) or not wanted:  # E: coroutine-as-value
        raise TypeError
    return response.text


async def other_branch() -> str:
    response = fetch()
    if not isinstance(response, Response):  # E: coroutine-as-value
        return ""
    else:
        return response.text
