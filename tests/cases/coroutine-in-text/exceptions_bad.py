"""A coroutine as the text of an exception, or shown item by item."""


async def reason() -> str:
    return "full"


async def refuse(code: int) -> None:
    for part in [reason(), reason()]:
        print(part)  # E: coroutine-in-text
    if code:
        raise ValueError(reason())  # E: coroutine-in-text
    raise RuntimeError("refused", reason())  # E: coroutine-in-text
