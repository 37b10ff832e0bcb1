"""The correct twin: the results are compared, or what is awaited as well."""

import asyncio
import operator
import unittest
from collections.abc import Coroutine


async def fetch(number: int) -> int:
    return number


class Tests(unittest.IsolatedAsyncioTestCase):
    async def test_fetch(self) -> None:
        self.assertEqual(await fetch(1), 1)
        self.assertNotEqual(1, await fetch(2))
        self.assertIsNotNone(await fetch(1))
        self.assertIn(await fetch(1), [1, 2])
        answer = fetch(3)
        self.assertIsNotNone(answer)
        self.assertIsInstance(answer, Coroutine)
        self.assertEqual(await answer, 3)


async def compare() -> bool:
    same: bool = operator.eq(await fetch(1), 1)
    return same


asyncio.run(compare())
result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Tests).run(result)
assert result.testsRun == 1 and result.wasSuccessful(), result.errors + result.failures
