"""The same where nothing says that the coroutine is not needed."""


class Manager:
    async def start_channels(self):
        print("managed")


def circuits():
    return object()


overlay = circuits()


async def first():
    await overlay.remove_circuit(1)


async def second():
    await overlay.remove_circuit(2)


async def third():
    overlay.remove_circuit(3)  # E: probably-unawaited


async def start(client):
    client.start_channels()  # E: probably-unawaited
