"""Names that are bound twice."""

import asyncio

try:
    from fast_json import load
except ImportError:

    async def load(text):
        return text


try:
    import fast_redis as redis
except ImportError:
    redis = None

try:
    from json import loads as parse
except ImportError:
    async def parse(text: str) -> str:
        return text

if hasattr(asyncio, "timeout"):

    async def pause() -> int:
        return 1
else:

    def pause() -> int:
        return 1


class Client:
    try:
        from json import dumps

        async def dump(self, value: object) -> str:
            return "x"
    except ImportError:

        def dump(self, value: object) -> str:
            return "y"


async def main() -> None:
    print(await load("a"), await pause(), parse("1") + 1)
    print(await Client().dump(1))


asyncio.run(main())
