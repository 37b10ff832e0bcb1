"""Services whose methods are mocks."""

import asyncio
import unittest
from unittest.mock import AsyncMock, MagicMock, Mock, patch


class Service:
    def fetch(self, key: str) -> str:
        return key

    async def load(self, key: str) -> str:
        return key

    def items(self) -> list[str]:
        return []


class Case(unittest.IsolatedAsyncioTestCase):
    async def test_mocks(self) -> None:
        service = Service()
        service.fetch = AsyncMock(return_value="mock")
        self.assertEqual(await service.fetch("a"), "mock")
        with patch.object(Service, "fetch", new_callable=AsyncMock) as fetch:
            fetch.return_value = "patched"
            self.assertEqual(await Service().fetch("a"), "patched")
        mock: Service = MagicMock(spec=Service)
        mock.load.return_value = "x"
        self.assertEqual(await mock.load("a"), "x")
        plain = Mock()
        plain.run = AsyncMock()
        await plain.run()
        plain.run.assert_awaited_once()
        stream = MagicMock()
        stream.__aiter__.return_value = [1, 2]
        self.assertEqual([item async for item in stream], [1, 2])
        context = AsyncMock()
        async with context as entered:
            self.assertIsNotNone(entered)
        service.load = lambda key: asyncio.sleep(0, key)
        self.assertEqual(await service.load("z"), "z")


if __name__ == "__main__":
    unittest.main(argv=["x"])
