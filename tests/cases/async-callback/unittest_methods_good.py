"""The correct twin: a test case that awaits its tests, of unittest's or of one's own."""

import asyncio
import unittest
from collections.abc import Callable, Coroutine
from typing import Any


async def ping() -> bool:
    return True


def in_a_loop(test: Callable[[Any], Coroutine[Any, Any, None]]) -> Callable[[Any], None]:
    def wrapper(self: Any) -> None:
        asyncio.run(test(self))

    return wrapper


class Tests(unittest.IsolatedAsyncioTestCase):
    async def helper(self) -> bool:
        return await ping()

    async def test_ping(self) -> None:
        self.assertTrue(await self.helper())


class Decorated(unittest.TestCase):
    async def helper(self) -> bool:
        return await ping()

    @in_a_loop
    async def test_ping(self) -> None:
        self.assertTrue(await self.helper())

    def test_plain(self) -> None:
        self.assertTrue(asyncio.run(ping()))


class Awaiting(unittest.TestCase):
    def _callTestMethod(self, method: Any) -> None:
        found = method()
        if asyncio.iscoroutine(found):
            asyncio.run(found)


class Derived(Awaiting):
    async def test_ping(self) -> None:
        self.assertTrue(await ping())


class Mixin:
    async def test_ping(self) -> None:
        assert await ping()


class Mixed(Mixin, unittest.IsolatedAsyncioTestCase):
    pass


suite = unittest.TestSuite()
for case in (Tests, Decorated, Derived, Mixed):
    suite.addTests(unittest.defaultTestLoader.loadTestsFromTestCase(case))
result = unittest.TestResult()
suite.run(result)
assert result.testsRun == 5 and result.wasSuccessful(), result.errors + result.failures
