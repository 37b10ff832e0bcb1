"""Coroutines in places that declare the type of the result: tuples, items, defaults, searched collections."""

from io import StringIO


async def count() -> int:
    return 1


async def text() -> str:
    return ""


async def main(counts: list[int], file: StringIO) -> tuple[int, int]:
    pair: tuple[int, str] = (count(), "x")  # E: coroutine-as-value
    same: tuple[int, ...] = (count(), 1)  # E: coroutine-as-value
    other = (1, 2)
    other = (count(), 1)  # E: coroutine-as-value
    counts[0] = count()  # E: coroutine-as-value
    counts.append(count())  # E: coroutine-as-value
    file.write(text())  # E: coroutine-as-value
    print(pair, same, other, "x" in [text()])  # E: coroutine-as-value
    return (count(), 1)  # E: coroutine-as-value


def start(number: int = count()) -> None:  # E: coroutine-as-value
    print(number)
