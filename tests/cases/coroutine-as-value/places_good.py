"""The results in these places."""

import asyncio
from io import StringIO


async def count() -> int:
    return 1


async def text() -> str:
    return ""


async def main(counts: list[int], file: StringIO) -> tuple[int, int]:
    pair: tuple[int, str] = (await count(), "x")
    same: tuple[int, ...] = (await count(), 1)
    other = (1, 2)
    other = (await count(), 1)
    counts[0] = await count()
    counts.append(await count())
    file.write(await text())
    print(pair, same, other, "x" in [await text()])
    waiting = (count(), count())
    first, second = await asyncio.gather(*waiting)
    return (first, second)


def start(number: int = 1) -> None:
    print(number)


print(asyncio.run(main([0], StringIO())))
start()
