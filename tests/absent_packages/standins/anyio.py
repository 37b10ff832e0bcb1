from contextlib import nullcontext


async def sleep(delay: float) -> None: ...


def fail_after(delay: float) -> nullcontext[None]:
    return nullcontext()
