"""Methods that nothing replaces, beside some that are."""

from unittest.mock import AsyncMock, patch


class Client:
    def send(self, text: str) -> str:
        return text

    async def receive(self) -> str:
        return "r"

    def size(self) -> int:
        return 1


class Other:
    size = 0


async def check(client: Client, other: Other) -> None:
    client.send = AsyncMock()  # type: ignore[method-assign]
    other.size = 3
    print(await client.send("a"))
    print(await client.size())  # E: await-non-awaitable
    with patch("json.dumps"), patch.object(Client, "receive"):
        print(client.receive())  # E: coroutine-in-text
