"""Methods of an attribute that can be None for mypy: it reports that, and is silent about what the method gives."""


class Plain:
    def size(self) -> int:
        return 1


class Client:
    async def connect(self) -> int:
        return 1

    async def name(self) -> str:
        return "name"

    async def is_open(self) -> bool:
        return False


class Service:
    client: Client | None = None

    def __init__(self, other: Client | Plain) -> None:
        self.other = other

    async def start(self) -> int:
        self.client.connect()  # E: unawaited-coroutine, union-attr
        self.other.connect()  # E: unawaited-coroutine, union-attr
        if self.client.is_open():  # E: truthy-coroutine, union-attr
            return 0
        number = self.client.connect()  # E: union-attr
        return number + 1  # E: coroutine-as-value

    async def each(self) -> None:
        for letter in self.client.name():  # E: for-async-iterable, union-attr
            print(letter)
        await self.other.size()  # E: await-non-awaitable, union-attr
