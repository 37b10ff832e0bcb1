"""Coroutines that a test compares."""

import operator
import unittest


async def fetch(number: int) -> int:
    return number


class Tests(unittest.IsolatedAsyncioTestCase):
    async def test_fetch(self) -> None:
        self.assertEqual(fetch(1), 1)  # E: coroutine-as-value
        self.assertNotEqual(1, fetch(2))  # E: coroutine-as-value
        self.assertIsNotNone(fetch(1))  # E: coroutine-as-value
        self.assertIn(fetch(1), [1, 2])  # E: coroutine-as-value
        answer = fetch(3)
        self.assertEqual(answer, 3)  # E: coroutine-as-value


def compare() -> bool:
    same: bool = operator.eq(fetch(1), 1)  # E: coroutine-as-value
    return same
