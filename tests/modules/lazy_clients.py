"""A client as they are generated: lazy properties and `__aenter__` without annotations."""

from __future__ import annotations

from collections.abc import AsyncIterator


class Speech:
    async def convert(self, text: str) -> bytes:
        return text.encode()

    async def stream(self, text: str) -> AsyncIterator[bytes]:
        for letter in text:
            yield letter.encode()


class Connection:
    def __init__(self, speech: Speech) -> None:
        self.speech = speech


class Client:
    def __init__(self) -> None:
        self._speech: Speech | None = None
        self._connection: Connection = Connection(Speech())
        self._either: Speech | Connection = Speech()

    @property
    def speech(self):
        if self._speech is None:
            self._speech = Speech()
        return self._speech

    @property
    def connected(self):
        return self._connection.speech

    @property
    def either(self):
        return self._either

    @property
    def plain_or_not(self):
        if self._speech is None:
            return self._connection
        return self._speech

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exception: object) -> None:
        return None

    async def close(self) -> None:
        return None


class Named(Client):
    async def rename(self, name: str) -> None:
        return None


class Pool:
    def __init__(self) -> None:
        self._client: Client | None = None

    async def __aenter__(self):
        self._client = Client()
        return self._client

    async def __aexit__(self, *exception: object) -> None:
        return None


class Disguised:
    """What is entered is not what was made."""

    async def __aenter__(self):
        return _Plain()

    async def __aexit__(self, *exception: object) -> None:
        return None

    async def close(self) -> None:
        return None


class _Plain:
    def close(self) -> None:
        return None
