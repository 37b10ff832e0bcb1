"""Test methods that unittest calls and does not await: they pass without having run."""

import unittest


async def ping() -> bool:
    return False


class Tests(unittest.TestCase):
    async def helper(self) -> bool:
        return await ping()

    async def test_ping(self) -> None:  # E: async-callback
        self.assertTrue(await self.helper())


class Shared(unittest.TestCase):
    answer = True

    def setUp(self) -> None:
        self.answer = False


class MoreTests(Shared):
    async def test_answer(self) -> None:  # E: async-callback
        self.assertEqual(await ping(), self.answer)
