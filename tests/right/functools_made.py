"""What functools and contextvars make of coroutine functions."""

import asyncio
import contextvars
import functools


@functools.singledispatch
def show(value):
    return str(value)


@show.register
async def _(value: int):
    return f"int {value}"


@show.register(str)
async def _text(value):
    return f"str {value}"


async def power(base: int, exponent: int) -> int:
    return base**exponent


square = functools.partial(power, exponent=2)


class Api:
    async def request(self, method: str, path: str) -> str:
        return f"{method} {path}"

    get = functools.partialmethod(request, "GET")
    post = functools.partialmethod(request, "POST")


current = contextvars.ContextVar("current", default=None)
hook = contextvars.ContextVar("hook")


async def main() -> None:
    print(await show(1), await show("a"), show(1.5))
    print(await square(3))
    print(await Api().get("/"), await Api().post(path="/x"))
    current.set(asyncio.current_task())
    print(current.get() is not None)
    hook.set(power)
    print(await hook.get()(2, 3))
    task = asyncio.create_task(square(4))
    current.set(task)
    print(await current.get())
    calls = [functools.partial(power, 2), functools.partial(power, 3)]
    print(await asyncio.gather(*[call(2) for call in calls]))


asyncio.run(main())
