"""Methods and functions that a test replaces."""

import asyncio


class Client:
    def send(self, text: str) -> str:
        return text

    async def receive(self) -> str:
        return "r"


async def fake_send(self, text):
    return text.upper()


def fake_receive(self):
    return "now"


async def counted():
    return 1


class Module:
    @staticmethod
    def load() -> int:
        return 0


Client.send = fake_send
Module.load = counted


def patch(target, name, value):
    setattr(target, name, value)


async def main() -> None:
    client = Client()
    print(await client.send("a"))
    print(await Module.load())
    patch(Client, "receive", fake_receive)
    print(client.receive())
    client.send = lambda text: asyncio.sleep(0, text)
    print(await client.send("b"))


asyncio.run(main())
