"""An argument that is taken is not why mypy refuses to return what the call gives."""


async def price() -> int:
    return 1


class Response:
    def __init__(self, content: object) -> None:
        self.content = content


def answer() -> str:
    return Response(price())  # E: return-value


def wants_a_number(number: int) -> int:
    return number


def total() -> int:
    return wants_a_number(price())  # E: coroutine-as-value
